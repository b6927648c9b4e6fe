import { z } from "zod";
import { calendarDate, weekStart } from "@/lib/calendar/schema";
import { money } from "@/lib/groceries/money";
import { status } from "@/lib/groceries/orders/schema";
import { schedule } from "@/lib/recurrence/schema";

const id = z.uuid();
const instant = z.iso.datetime();
const text = z.string();
const version = z.int();

export const product = z.strictObject({
  id,
  name: text,
  category: text,
  unit: text,
  price: money,
  active: z.boolean(),
  photo: text.nullable(),
  createdAt: instant,
  updatedAt: instant,
  version,
  lastChange: z.strictObject({ by: z.strictObject({ id, name: text.nullable() }), at: instant }).nullable(),
});

export const csvReport = z.strictObject({
  created: z.int(),
  updated: z.int(),
  unchanged: z.int(),
  errors: z.array(
    z.strictObject({
      line: z.int(),
      path: text,
      code: text,
      params: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
});

const total = z.strictObject({ amount: z.int().min(0), currency: text });

export const order = z.strictObject({
  id,
  userId: id,
  status,
  note: text.nullable(),
  repeatId: id.nullable(),
  lines: z.array(
    z.strictObject({
      productId: id.nullable(),
      name: text,
      unit: text,
      price: money,
      quantity: z.int(),
      total,
    }),
  ),
  total,
  createdAt: instant,
  updatedAt: instant,
  version,
});

export const basket = z.strictObject({
  shared: z.boolean(),
  lines: z.array(
    z.strictObject({
      productId: id,
      userId: id,
      name: text,
      unit: text,
      quantity: z.int(),
      photo: text.nullable(),
      price: money,
      total,
    }),
  ),
  total,
});

export const repeatingOrder = z.strictObject({
  id,
  userId: id,
  lines: z.array(z.strictObject({ productId: id, quantity: z.int() })),
  schedule,
  weekStart,
  startsOn: calendarDate,
  paused: z.boolean(),
  skipped: z.array(calendarDate),
  next: calendarDate.nullable(),
  version,
});
