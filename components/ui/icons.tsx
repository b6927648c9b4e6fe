import type { ReactNode } from "react";
import sprite from "./icons.svg";

/** Without a label it only adorns. */
type IconProps = { className?: string; "aria-label"?: string; "aria-hidden"?: true };
export type Icon = (props: IconProps) => ReactNode;

// Lucide’s pictures, in one file that the browser keeps, so that a page only names them. `npm run icons` draws
// the file anew from the names below.
export const ArrowDown = icon("arrow-down");
export const ArrowUp = icon("arrow-up");
export const ArrowUpDown = icon("arrow-up-down");
export const CalendarArrowUp = icon("calendar-arrow-up");
export const CalendarDays = icon("calendar-days");
export const CalendarPlus = icon("calendar-plus");
export const CalendarRange = icon("calendar-range");
export const ChartNoAxesColumn = icon("chart-no-axes-column");
export const Check = icon("check");
export const ChevronDown = icon("chevron-down");
export const ChevronLeft = icon("chevron-left");
export const ChevronRight = icon("chevron-right");
export const ChevronsUpDown = icon("chevrons-up-down");
export const Circle = icon("circle");
export const CircleAlert = icon("circle-alert");
export const CirclePause = icon("circle-pause");
export const CircleUser = icon("circle-user");
export const Download = icon("download");
export const Ellipsis = icon("ellipsis");
export const Eraser = icon("eraser");
export const FileDown = icon("file-down");
export const FileUp = icon("file-up");
export const Flag = icon("flag");
export const Flame = icon("flame");
export const GripVertical = icon("grip-vertical");
export const ImageDown = icon("image-down");
export const Info = icon("info");
export const Keyboard = icon("keyboard");
export const ListChecks = icon("list-checks");
export const ListFilter = icon("list-filter");
export const ListTodo = icon("list-todo");
export const Minus = icon("minus");
export const Monitor = icon("monitor");
export const Moon = icon("moon");
export const NotebookPen = icon("notebook-pen");
export const Package = icon("package");
export const Palette = icon("palette");
export const Pencil = icon("pencil");
export const Plus = icon("plus");
export const Printer = icon("printer");
export const Repeat = icon("repeat");
export const ScrollText = icon("scroll-text");
export const Search = icon("search");
export const Settings = icon("settings");
export const ShoppingBasket = icon("shopping-basket");
export const SkipForward = icon("skip-forward");
export const SquareDashed = icon("square-dashed");
export const StickyNote = icon("sticky-note");
export const Sun = icon("sun");
export const Trash2 = icon("trash-2");
export const TrendingDown = icon("trending-down");
export const TrendingUp = icon("trending-up");
export const UserRound = icon("user-round");
export const Users = icon("users");
export const X = icon("x");

function icon(name: string): Icon {
  const href = `${sprite.src}#${name}`;
  return (props) => picture(href, props);
}

function picture(href: string, { className = "", "aria-label": label }: IconProps) {
  return (
    <svg role={label && "img"} aria-label={label} aria-hidden={!label} className={`icon ${className}`}>
      <use href={href} />
    </svg>
  );
}
