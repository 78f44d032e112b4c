import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** The inherited environment, without the hub's variables and npm's settings. */
const KEPT = /^(PATH|HOME|USER|LOGNAME|LANG|LC_ALL|TMPDIR|(npm_config|https?_proxy|no_proxy)\w*|NODE_EXTRA_CA_CERTS|SSL_CERT_FILE)$/i;
const OF_NPM_RUN = /^npm_config_(local_prefix|global_prefix|prefix|user_agent|npm_version|node_gyp|init_module|globalconfig)$/i;

/** The environment of every command. */
export const ENVIRONMENT = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => KEPT.test(name) && !OF_NPM_RUN.test(name))),
  CI: 'true',
};

const groups = new Set();

/** Starts a command as the leader of a process group of its own, so that all that it starts can be ended with it. */
export function start(command, args, { env = {}, cwd, stdio = ['ignore', 'inherit', 'inherit'], ...options } = {}) {
  const child = spawn(command, args, { cwd, stdio, detached: true, env: { ...ENVIRONMENT, ...env }, ...options });
  groups.add(child.pid);
  return child;
}

/** Runs a command to its end. Throws where it fails. Returns its output where it is `captured`. */
export async function run(command, args, { captured = false, ...options } = {}) {
  const child = start(command, args, { ...options, ...(captured ? { stdio: ['ignore', 'pipe', 'inherit'] } : {}) });
  let printed = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => (printed += text));
  const [status, signal] = await once(child, 'close');
  groups.delete(child.pid);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${signal ?? `exit status ${status}`}`);
  return printed;
}

export const npm = (args, options) => run('npm', args, options);

/** Whether any process of a group runs. */
export function isAlive(group) {
  try {
    return process.kill(-group, 0);
  } catch {
    return false;
  }
}

/** Ends whatever still runs. */
export function killAll() {
  for (const group of groups) if (isAlive(group)) process.kill(-group, 'SIGKILL');
}
