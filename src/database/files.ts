import { open, stat } from 'node:fs/promises';

/** Whether a path leads to something. */
export const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Writes a file, or the names in a folder, through to the disk. Windows opens no folder, and needs no such thing. */
export async function sync(path: string): Promise<void> {
  const file = await open(path).catch(() => null);
  await file?.sync().catch(() => {});
  await file?.close();
}
