// Sends again what was sent before the password was asked for.
document.getElementById('websudo-continue').submit();
