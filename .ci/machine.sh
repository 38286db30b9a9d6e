# What the two commands need from the machine. Sourced by ./sandbox and ./verify; installs through apt where it may.

say() { printf '%s\n' "$*" >&2; }

# need <command> <debian packages> <what to do elsewhere>
need() {
  command -v "$1" >/dev/null 2>&1 && return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "Installing $2 ..."
    apt-get update -qq >&2 && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $2 >&2
    command -v "$1" >/dev/null 2>&1 && return 0
  fi
  say "This needs “$1”, which is not on this machine. $3"
  exit 1
}

need_build_tools() {
  need javac "openjdk-17-jdk-headless" "Install a JDK, 17 or newer, and put it on the PATH."
  need mvn "maven" "Install Apache Maven 3.8 or newer."
  need npm "nodejs npm" "Install Node.js 20 or newer with npm."
  local release
  release=$(javac -version 2>&1 | sed -E 's/[^0-9]*([0-9]+).*/\1/')
  [ "$release" -ge 17 ] || { say "javac is version $release; this needs 17 or newer."; exit 1; }
}

# Sets CHROMIUM to a browser that Playwright can drive; fonts so that Japanese texts show in pictures.
need_browser() {
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  if [ -z "${CHROMIUM:-}" ]; then
    for candidate in chromium chromium-browser google-chrome; do
      command -v "$candidate" >/dev/null 2>&1 && CHROMIUM=$(command -v "$candidate") && break
    done
  fi
  if [ -z "${CHROMIUM:-}" ]; then
    need chromium "chromium fonts-dejavu-core fonts-noto-cjk" "Install Chromium, or set CHROMIUM to its path."
    CHROMIUM=$(command -v chromium)
  fi
  export CHROMIUM
}
