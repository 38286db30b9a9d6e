// Fetches the browser libraries of package-lock.json into target/npm and lays out what the pages load in target/assets.
// The build calls it every time; it works only when the lock file or this script changed since it last finished.
import { execSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const npmHome = "target/npm";
const assets = "target/assets/org/outcomeowner/sandbox/web/static/lib";
const stamp = "target/npm/.assets-of";
const inputs = ["package.json", "package-lock.json", ".npmrc"];

const wanted = [...inputs, "assets.mjs"].map((file) => readFileSync(file, "utf8")).join("\n");
const upToDate = existsSync(stamp) && existsSync(assets) && readFileSync(stamp, "utf8") === wanted;

if (!upToDate) {
  rmSync(assets, { recursive: true, force: true });
  mkdirSync(npmHome, { recursive: true });
  inputs.forEach((file) => cpSync(file, `${npmHome}/${file}`));
  execSync("npm ci --loglevel=error", { cwd: npmHome, stdio: "inherit" });

  const aui = `${npmHome}/node_modules/@atlassian/aui/dist/aui`;
  ["aui-prototyping.js", "aui-prototyping.css", "fonts", "images"].forEach((name) =>
    cpSync(`${aui}/${name}`, `${assets}/aui/${name}`, { recursive: true }),
  );
  cpSync(`${npmHome}/node_modules/jquery/dist/jquery.min.js`, `${assets}/jquery.min.js`);
  cpSync(`${npmHome}/node_modules/almond/almond.js`, `${assets}/almond.js`);
  writeFileSync(stamp, wanted);
}
