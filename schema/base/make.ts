/** The properties of a class without its methods. All are required; a nullable one has to be given as null. */
export type Fields<T> = { readonly [K in keyof T as T[K] extends (...args: never[]) => unknown ? never : K]-?: T[K] };

/** An instance of a class without a constructor. A field that is left out does not compile. */
export const make = <T extends object>(type: new () => T, fields: Fields<T>): T => Object.assign(new type(), fields);
