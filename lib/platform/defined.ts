type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The fields that were given. Prisma refuses an `undefined`, since in a `where` it would mean no filter. */
export function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}
