/** Whether a process that wrote its number somewhere is still the same one. */
import { readFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';

/** What a process leaves to be recognised by. */
export interface Identite {
  pid: number;
  machine: string;
  /** Linux only: boot and start tick, which tell two processes of the same number apart. */
  demarrage?: string;
  /** Milliseconds since 1970, when this was written. */
  ecritLe: number;
}

/** Hours are compared with the machine's start: clocks are set, so not to the second. */
const BOOT_MARGIN = 60_000;

/** Boot id and start tick of a process; undefined where /proc does not tell. */
export function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The process's name is in parentheses and may hold spaces: fields are counted after the last one. Field 22 is the start.
    const tick = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim()}:${tick}`;
  } catch {
    return undefined;
  }
}

/** Identity of the running process. */
export function identify(): Identite {
  const demarrage = startOf(process.pid);
  return { pid: process.pid, machine: hostname(), ecritLe: Date.now(), ...(demarrage ? { demarrage } : {}) };
}

const exists = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, under another account.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * True when the process is, or may be, still running. One of another machine (a shared folder) cannot be judged: it counts as running.
 */
export function isAlive(identite: Identite): boolean {
  if (identite.machine !== hostname()) return true;
  if (!Number.isInteger(identite.pid) || identite.pid <= 0 || !exists(identite.pid)) return false;
  const start = startOf(identite.pid);
  if (start && identite.demarrage) return start === identite.demarrage;
  return identite.ecritLe > Date.now() - uptime() * 1000 - BOOT_MARGIN;
}
