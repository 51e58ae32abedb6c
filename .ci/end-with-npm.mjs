const CHECK_MS = 250;

/**
 * Ends this process when `npm start` was ended by a signal. npm puts a shell between itself and us, and passes the
 * signal on to that shell only: we would live on, unseen, and keep the port.
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;

  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    process.kill(process.pid, "SIGTERM");
  }, CHECK_MS);
  timer.unref();
}
