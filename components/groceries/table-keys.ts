import type { KeyboardEvent, SyntheticEvent } from "react";

/** Marks a cell whose text is being changed: there the arrows to the sides move the caret. */
const EDITING = "editing";

/** The keys of a table of fields: arrows move, Enter edits and saves, F2 edits, Escape takes back. */
export function onTableKey(event: KeyboardEvent): void {
  const cell = cellOf(event);
  if (!cell || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  const isEditing = EDITING in cell.dataset;
  const { key } = event;
  if (key === "ArrowUp" || key === "ArrowDown") {
    if (isEditing && cell.list) return;
    go(event, cellInRow(cell, key === "ArrowUp" ? -1 : 1));
  } else if ((key === "ArrowLeft" || key === "ArrowRight") && !isEditing) {
    go(event, cellBeside(cell, key === "ArrowLeft" ? -1 : 1));
  } else if (key === "Enter" && (isEditing || isToSave(cell))) {
    event.preventDefault();
    leave(cell);
    cell.form?.requestSubmit();
  } else if (key === "Enter" || key === "F2") {
    event.preventDefault();
    edit(cell);
  } else if (key === "Escape") {
    event.preventDefault();
    takeBack(cell);
  }
}

/** What is typed over a selected cell is an edit as well. */
export function onTableInput(event: SyntheticEvent): void {
  const cell = cellOf(event);
  if (cell && !isTick(cell)) cell.dataset[EDITING] = "";
}

export function onTableFocus(event: SyntheticEvent): void {
  const cell = cellOf(event);
  if (cell && !isTick(cell)) cell.select();
}

export function onTableBlur(event: SyntheticEvent): void {
  const cell = cellOf(event);
  if (cell) leave(cell);
}

/** Whether something in this row differs from what is stored. */
export function isRowChanged(row: HTMLElement): boolean {
  return cellsOf(row).some(isChanged);
}

function isChanged(cell: HTMLInputElement): boolean {
  const now = isTick(cell) ? String(cell.checked) : cell.value;
  return now !== cell.dataset.stored;
}

/** What was refused as it stands is to be put right first. */
function isToSave(cell: HTMLInputElement): boolean {
  return isTick(cell) || (isChanged(cell) && cell.getAttribute("aria-invalid") !== "true");
}

function takeBack(cell: HTMLInputElement) {
  const stored = cell.dataset.stored ?? "";
  if (isTick(cell)) cell.checked = stored === "true";
  else cell.value = stored;
  cell.dispatchEvent(new Event("input", { bubbles: true }));
  leave(cell);
  cell.select();
}

function edit(cell: HTMLInputElement) {
  cell.dataset[EDITING] = "";
  cell.setSelectionRange(cell.value.length, cell.value.length);
}

function leave(cell: HTMLInputElement) {
  delete cell.dataset[EDITING];
}

function go(event: KeyboardEvent, to: HTMLInputElement | undefined) {
  event.preventDefault();
  to?.focus();
}

function cellBeside(cell: HTMLInputElement, step: number): HTMLInputElement | undefined {
  const row = rowOf(cell);
  const cells = row ? cellsOf(row) : [];
  return cells[cells.indexOf(cell) + step];
}

/** The cell of the same column, one row of fields up or down. */
function cellInRow(cell: HTMLInputElement, step: number): HTMLInputElement | undefined {
  const row = rowOf(cell);
  const column = row ? cellsOf(row).indexOf(cell) : 0;
  const rows = [...(cell.closest("table")?.querySelectorAll<HTMLElement>("tr[data-fields]") ?? [])];
  const other = rows[row ? rows.indexOf(row) + step : -1];
  return other && cellsOf(other)[column];
}

function rowOf(cell: HTMLInputElement): HTMLElement | null {
  return cell.closest<HTMLElement>("tr[data-fields]");
}

function cellsOf(row: HTMLElement): HTMLInputElement[] {
  return [...row.querySelectorAll<HTMLInputElement>("input[data-stored]")];
}

function cellOf({ target }: { target: EventTarget }): HTMLInputElement | null {
  return target instanceof HTMLInputElement && target.dataset.stored !== undefined ? target : null;
}

function isTick({ type }: HTMLInputElement): boolean {
  return type === "checkbox";
}
