/** The part of the package that the hub uses; it has no types of its own. */
declare module 'fs-native-extensions' {
  /** Locks bytes of an open file for this process alone. False = somebody has them locked. Throws where the file system has no locks. */
  export function tryLock(fd: number, offset: number, length: number): boolean;
}
