import { cleanups } from './global-setup';

export default async function globalTeardown(): Promise<void> {
  for (const cleanup of cleanups.reverse()) await cleanup();
}
