import type { OrderStatus } from "@/lib/groceries/orders/schema";
import type { Name } from "./habits";

export type DemoLine = [quantity: number, name: string];

type DemoOrder = {
  by: Name;
  /** Days and hours before now. */
  ago: number;
  at: number;
  status: OrderStatus;
  note?: string;
  lines: DemoLine[];
};

const breakfast: DemoLine[] = [
  [2, "Whole milk"],
  [6, "Rolls"],
  [1, "Butter"],
  [1, "Honey"],
  [1, "Ground coffee"],
];

/** Oldest first, as they were placed. */
export const demoOrders: DemoOrder[] = [
  { by: "Ana", ago: 24, at: 3, status: "delivered", lines: breakfast },
  {
    by: "Mia",
    ago: 19,
    at: 5,
    status: "delivered",
    lines: [
      [1, "Spaghetti"],
      [2, "Chopped tomatoes"],
      [1, "Parmesan"],
      [1, "Garlic"],
      [1, "Olive oil"],
    ],
  },
  {
    by: "Carl",
    ago: 15,
    at: 2,
    status: "cancelled",
    lines: [
      [12, "Beer"],
      [3, "Crisps"],
    ],
  },
  {
    by: "Ana",
    ago: 10,
    at: 4,
    status: "delivered",
    note: "The bread sliced, please.",
    lines: [...breakfast, [1, "Rye bread"], [2, "Apples"], [1, "Eggs"]],
  },
  {
    by: "Carl",
    ago: 3,
    at: 1,
    status: "packed",
    note: "For the school party on Friday; Jonas brings the cake himself.",
    lines: [
      [4, "Apple juice"],
      [3, "Mineral water"],
      [5, "Crisps"],
      [4, "Biscuits"],
      [2, "Salted peanuts"],
      [3, "Grapes"],
      [2, "Kitchen paper"],
    ],
  },
  {
    by: "Mia",
    ago: 1,
    at: 6,
    status: "placed",
    lines: [
      [1, "Oat drink"],
      [2, "Fruit yoghurt"],
      [1, "Muesli"],
      [1, "Shampoo"],
    ],
  },
  {
    by: "Ana",
    ago: 0,
    at: 4,
    status: "placed",
    note: "Leave it with the neighbours if nobody is in.",
    lines: [
      [2, "Whole milk"],
      [1, "Butter"],
      [2, "Potatoes"],
      [1, "Onions"],
      [1, "Carrots"],
      [1, "Salmon fillet"],
      [1, "Sour cream"],
      [1, "Rye bread"],
      [1, "Toilet paper"],
      [1, "Washing-up liquid"],
    ],
  },
];

export const demoBaskets: { by: Name; shared: boolean; lines: DemoLine[] }[] = [
  {
    by: "Ana",
    shared: false,
    lines: [
      [2, "Bananas"],
      [1, "Gouda"],
      [1, "Ground coffee"],
    ],
  },
  {
    by: "Ana",
    shared: true,
    lines: [
      [1, "Dishwasher tablets"],
      [1, "Wheat flour"],
    ],
  },
  { by: "Carl", shared: true, lines: [[2, "Red wine"]] },
  {
    by: "Mia",
    shared: true,
    lines: [
      [1, "Vanilla ice cream"],
      [1, "Frozen pizza"],
    ],
  },
];
