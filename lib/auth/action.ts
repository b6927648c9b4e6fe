import "server-only";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { RedirectType, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { z } from "zod";
import { prisma } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { logger } from "@/lib/platform/logger";
import { fieldName, formSchema, inputOf, typedValues } from "./form-fields";
import { withoutEmptyRows } from "./form-rows";
import type { FormState } from "./form-state";
import type { Found } from "./identity";
import { assertSameOrigin } from "./origin";
import { parseInput, pathInput } from "./parse";
import type { Permission } from "./policy";
import { noteRefusal } from "./refusal";
import { type RequestContext, requestContext } from "./request";
import { type AccountScope, accountScope, type Scope, within, workspaceScope } from "./scope";
import { asAppError, inTransaction } from "./transaction";
import { foundByCookie } from "./viewer";

/**
 * What a page binds to a form: the workspace's slug, the ids that an API path would carry, and as `back` the path to
 * return to, which is no part of the verb's input.
 */
export type Target = { workspace: string } & Record<string, string>;

type Then<R> = {
  /** Where to go after success; without it, or where it answers null, the form stays and says done. */
  goTo?: (result: R, target: Record<string, string>) => string | null;
  /** What of the verb's answer the form is handed. */
  answers?: (result: R) => unknown;
  /** The verb opens its transaction itself, since what comes before it takes long: its files come first. */
  opensTransaction?: true;
  /** On a conflict: what differs from what was shown, each in a sentence. */
  explains?: (changes: unknown[]) => Promise<string[]>;
};

/** The form's door to a verb of a workspace: origin, sign-in, permission, parsing, transaction, words. */
export function action<P extends Permission, S extends z.ZodType, R>(
  permission: P,
  schema: S,
  verb: (scope: Scope<P>, input: z.output<S>) => Promise<R>,
  then: Then<R> = {},
) {
  const open = (account: AccountScope, found: Found, slug?: string) => {
    assertStillMember(found, slug);
    return workspaceScope("write", permission, slug, account, found);
  };
  return door(schema, open, verb, then);
}

/** Whoever posts a form of a workspace had its page: that they are in it no more is to be said, not that it is not there. */
function assertStillMember({ memberships }: Found, slug: string | undefined): void {
  if (!memberships.some((membership) => membership.slug === slug)) {
    throw new AppError("not-found", { reason: "noLongerMember" });
  }
}

/** The same for a person's own account. */
export function accountAction<S extends z.ZodType, R>(
  schema: S,
  verb: (scope: AccountScope, input: z.output<S>) => Promise<R>,
  then: Then<R> = {},
) {
  return door(schema, (account) => account, verb, then);
}

/** For strangers: registration and sign-in. */
export function publicAction<S extends z.ZodType, R>(
  schema: S,
  verb: (context: RequestContext, input: z.output<S>) => Promise<R>,
  then: Then<R> = {},
) {
  return formAction(
    (context, _target, formData) =>
      verb(context, parseInput(formSchema(schema), inputOf(schema, formData), {})),
    then,
  );
}

function door<C extends AccountScope, S extends z.ZodType, R>(
  schema: S,
  open: (account: AccountScope, found: Found, slug?: string) => C,
  verb: (scope: C, input: z.output<S>) => Promise<R>,
  then: Then<R>,
) {
  return formAction(async (context, target, formData) => {
    const found = await foundByCookie();
    if (!found) throw new AppError("unauthenticated", { reason: "signedOut" });
    const scope = open(accountScope(prisma(), found, context), found, target.workspace);
    const { back: _, ...path } = target;
    const input = parseInput(formSchema(schema), inputOf(schema, formData), pathInput(path));
    return then.opensTransaction ? verb(scope, input) : inTransaction((db) => verb(within(scope, db), input));
  }, then);
}

function formAction<R>(
  work: (context: RequestContext, target: Record<string, string>, formData: FormData) => Promise<R>,
  { goTo, answers, explains }: Then<R>,
) {
  return async (target: Record<string, string>, _state: FormState, posted: FormData): Promise<FormState> => {
    const context = await requestContext();
    const formData = withoutEmptyRows(posted);
    let result: R;
    try {
      assertSameOrigin(await headers());
      result = await work(context, target, formData);
    } catch (caught) {
      const error = asAppError(caught);
      noteRefusal(error, context);
      if (error instanceof AppError && isConflict(error)) refresh();
      const failed = await failedForm(error, typedValues(formData), context.requestId);
      return { ...failed, ...(explains && { particulars: await explains(changesIn(error)) }) };
    }
    refresh();
    const path = goTo?.(result, target) ?? null;
    // In the place of the form, to which the way back would otherwise lead.
    if (path !== null) redirect(path, RedirectType.replace);
    return { status: "done", values: {}, errors: {}, ...(answers && { result: await answers(result) }) };
  };
}

/**
 * Then the page is drawn anew around what was typed: it shows what is stored now, and its version. Not where the workspace
 * was archived meanwhile: there the page has no form any more, and what was typed would go with it.
 */
function isConflict(error: AppError): boolean {
  return error.code === "conflict" && error.details.reason !== "workspaceArchived";
}

function changesIn(error: unknown): unknown[] {
  return error instanceof AppError ? (error.details.changes ?? []) : [];
}

/** Words for what went wrong, and everything that was typed. What nobody expected is logged with its id. */
export async function failedForm(
  error: unknown,
  values: FormState["values"],
  requestId: string,
): Promise<FormState> {
  const t = await getTranslations("errors");
  if (!(error instanceof AppError)) {
    logger().error({ err: error, requestId }, "an action failed");
    return { status: "failed", values, errors: {}, message: t("unexpected", { requestId }) };
  }
  const { issues, reason, retryAfterSeconds } = error.details;
  if (!issues)
    return {
      status: "failed",
      values,
      errors: {},
      message: t(reason ?? error.code, { seconds: retryAfterSeconds ?? 0 }),
    };
  const errors = Object.fromEntries(
    issues.toReversed().map((issue) => [fieldName(issue), t(issue.code, issue.params)]),
  );
  return { status: "invalid", values, errors, message: t("invalid") };
}
