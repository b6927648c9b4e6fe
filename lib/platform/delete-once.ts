import { AppError } from "./errors";

/** Of several that delete the same thing at once one has done it. Throws not-found to the others. */
export async function deleteOnce(deletion: PromiseLike<{ count: number }>): Promise<void> {
  const { count } = await deletion;
  if (count === 0) throw new AppError("not-found");
}
