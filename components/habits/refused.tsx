import { Notice } from "@/components/ui/notice";
import type { FormState } from "@/lib/auth/form-state";

/** Why a press did nothing, beside what was pressed. */
export function Refused({ states }: { states: FormState[] }) {
  const refused = states.find(({ status }) => status === "failed" || status === "invalid");
  if (!refused) return null;
  return (
    <Notice kind="problem" role="alert" className="absolute top-full right-0 z-10 w-64 shadow-float">
      {Object.values(refused.errors)[0] ?? refused.message}
    </Notice>
  );
}
