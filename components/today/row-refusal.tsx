import { Notice } from "@/components/ui/notice";

/** Why a press did nothing, below its row. */
export function RowRefusal({ words }: { words: string | null }) {
  if (words === null) return null;
  return (
    <Notice kind="problem" role="alert" className="absolute top-full right-2 z-10 w-64 shadow-float">
      {words}
    </Notice>
  );
}
