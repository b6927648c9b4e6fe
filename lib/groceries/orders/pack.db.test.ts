import { beforeEach, describe, expect, test } from "vitest";
import { formSchema, inputOf } from "@/lib/auth/form-fields";
import type { Permission } from "@/lib/auth/policy";
import { type Scope, within } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/auth/transaction";
import { prisma } from "@/lib/platform/db";
import { anOrder, aProduct } from "@/lib/testing/groceries";
import { scopeOf, theWorld, type World } from "@/lib/testing/world";
import { setOrderStatus } from "./mutations";
import { packOrders } from "./pack";
import { readPackings } from "./packing";
import { readOrder } from "./queries";
import { ordersToPack } from "./schema";

let world: World;
let carl: Scope<Permission>;
let milk: string;

beforeEach(async () => {
  world = await theWorld();
  carl = await scopeOf<Permission>(world.carl, "orders:manage");
  milk = (await aProduct(carl)).id;
});

/** Orders of Carl's, so many, oldest first. */
async function orders(count: number): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < count) ids.push((await anOrder(carl, milk)).id);
  return ids;
}

const pack = (ids: string[]) => inTransaction((db) => packOrders(within(carl, db), { ids }));
const statuses = (ids: string[]) =>
  Promise.all(ids.map(async (id) => (await readOrder(carl, { id })).status));

describe("orders that are packed at once", () => {
  test("are those that were chosen, each with a line of the log", async () => {
    const ids = await orders(3);
    const [first = "", second = "", third = ""] = ids;

    expect(await pack([third, first, first])).toEqual({ count: 2, left: [] });

    expect(await statuses(ids)).toEqual(["packed", "placed", "packed"]);
    const lines = await prisma().event.findMany({ where: { verb: "packed" }, orderBy: { subjectId: "asc" } });
    const changes = { status: { from: "placed", to: "packed" } };
    expect(lines).toMatchObject([
      { subjectKind: "order", subjectId: first, subjectTitle: "Milk", changes },
      { subjectId: third, changes },
    ]);
    expect((await readOrder(carl, { id: second })).version).toBe(1);
  });

  test("leave those out that were cancelled or packed meanwhile, and tell which", async () => {
    const [cancelled = "", packed = "", waiting = ""] = await orders(3);
    await setOrderStatus(carl, { id: cancelled, status: "cancelled" });
    await setOrderStatus(carl, { id: packed, status: "packed" });

    expect(await pack([waiting, packed, cancelled])).toEqual({
      count: 1,
      left: [
        { id: cancelled, title: "Milk", status: "cancelled" },
        { id: packed, title: "Milk", status: "packed" },
      ],
    });

    expect(await statuses([cancelled, packed, waiting])).toEqual(["cancelled", "packed", "packed"]);
  });

  test("one that is cancelled at the same moment is either packed or told", async () => {
    const [contested = "", other = ""] = await orders(2);

    const [packing, cancelling] = await Promise.allSettled([
      pack([other, contested]),
      inTransaction((db) => setOrderStatus(within(carl, db), { id: contested, status: "cancelled" })),
    ]);

    const [status] = await statuses([contested]);
    const left = packing.status === "fulfilled" ? packing.value.left.map(({ id }) => id) : null;
    expect(left).toEqual(status === "cancelled" ? [contested] : []);
    expect(cancelling.status).toBe(status === "cancelled" ? "fulfilled" : "rejected");
    expect(await statuses([other])).toEqual(["packed"]);
  });

  test("two who pack the same at the same moment pack each once", async () => {
    const ids = await orders(4);

    const results = await Promise.all([pack(ids), pack(ids.toReversed())]);

    expect(results.reduce((sum, { count }) => sum + count, 0)).toBe(4);
    expect(await prisma().event.count({ where: { verb: "packed" } })).toBe(4);
  });

  test("with one of another workspace among them none is packed, or read for a print", async () => {
    const eve = await scopeOf<Permission>(world.eve, "orders:manage", "elsewhere");
    const theirs = await anOrder(eve, (await aProduct(eve)).id);
    const [own = ""] = await orders(1);

    await expect(pack([own, theirs.id])).rejects.toMatchObject({ code: "not-found" });
    await expect(readPackings(carl, { ids: [own, theirs.id] })).rejects.toMatchObject({ code: "not-found" });

    expect(await statuses([own])).toEqual(["placed"]);
  });
});

test("of the chosen a print holds those that still wait, and tells the others", async () => {
  const [first = "", cancelled = "", , last = ""] = await orders(4);
  await setOrderStatus(carl, { id: cancelled, status: "cancelled" });

  const { orders: printed, more, left } = await readPackings(carl, { ids: [last, cancelled, first] });

  expect(printed.map(({ id }) => id)).toEqual([first, last]);
  expect([more, left]).toEqual([0, [cancelled]]);
});

test.each([
  ["nothing", [], "noOrderChosen"],
  ["what is no id", ["1"], undefined],
])("%s that is ticked is told", (_, ids, code) => {
  const posted = new FormData();
  for (const id of ids) posted.append("ids", id);

  const result = formSchema(ordersToPack).safeParse(inputOf(ordersToPack, posted));

  expect(result.success).toBe(false);
  if (code) expect(result.error?.issues).toMatchObject([{ path: ["ids"], params: { code } }]);
});

test("one that is ticked is a list of one", () => {
  const posted = new FormData();
  posted.append("ids", crypto.randomUUID());

  expect(formSchema(ordersToPack).safeParse(inputOf(ordersToPack, posted)).success).toBe(true);
});
