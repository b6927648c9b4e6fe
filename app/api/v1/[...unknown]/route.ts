import { problemOf, respond } from "@/lib/auth/problem";
import { contextOf } from "@/lib/auth/request";
import { AppError } from "@/lib/platform/errors";

async function notFound(request: Request): Promise<Response> {
  const { requestId } = contextOf(request.headers);
  return respond(await problemOf(new AppError("not-found"), requestId), requestId);
}

export { notFound as DELETE, notFound as GET, notFound as PATCH, notFound as POST, notFound as PUT };
