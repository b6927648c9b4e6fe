import { redirect } from "next/navigation";
import { currentViewer } from "@/lib/auth/viewer";
import { homeOf } from "@/lib/workspaces/home";

/** The way in: to the workspace that was open last, or to sign in. */
export default async function Start() {
  redirect(homeOf(await currentViewer()));
}
