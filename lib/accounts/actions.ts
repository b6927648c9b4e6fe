"use server";

import { accountAction, publicAction } from "@/lib/auth/action";
import { idleForm } from "@/lib/auth/form-state";
import { wayBack } from "@/lib/auth/way-back";
import { keepChoice } from "./choice";
import { deleteAccount } from "./deletion";
import { askGoogleToLink, enter, enterWithGoogle, leave, registerAndEnter } from "./entrance";
import { createKeyUntil, revokeKey } from "./keys";
import { changeEmail, changePassword, removeDevice, signOutEverywhere, updatePreferences } from "./mutations";
import {
  changeEmailInput,
  changePasswordInput,
  choiceInput,
  deleteAccountInput,
  deviceInput,
  enterWithGoogleInput,
  linkGoogleInput,
  loginInput,
  nothing,
  preferencesInput,
  registerForm,
  tokenForm,
} from "./schema";
import { createTokenUntil, revokeToken } from "./tokens";

const toNext = { goTo: (_: unknown, { next }: Record<string, string>) => wayBack(next) };
const toSignIn = { goTo: () => "/sign-in" };
const whereGoogleIs = { goTo: (url: string) => url };

export const signInAction = publicAction(loginInput, enter, toNext);
export const registerAction = publicAction(registerForm, registerAndEnter, toNext);
export const signOutAction = publicAction(nothing, leave, toSignIn);
export const signInWithGoogleAction = publicAction(enterWithGoogleInput, enterWithGoogle, whereGoogleIs);

const keepChoiceAction = publicAction(choiceInput, keepChoice);

/** For plain buttons around every page, which have no room for a message. */
export async function choosePreference(formData: FormData): Promise<void> {
  await keepChoiceAction({}, idleForm, formData);
}

export const updatePreferencesAction = accountAction(preferencesInput, updatePreferences);
export const changeEmailAction = accountAction(changeEmailInput, changeEmail);
export const changePasswordAction = accountAction(changePasswordInput, changePassword);
export const linkGoogleAction = accountAction(linkGoogleInput, askGoogleToLink, whereGoogleIs);
export const removeDeviceAction = accountAction(deviceInput, removeDevice);
export const createTokenAction = accountAction(tokenForm, createTokenUntil, {
  answers: ({ token }) => [token],
});
export const revokeTokenAction = accountAction(deviceInput, revokeToken);
export const createKeyAction = accountAction(tokenForm, createKeyUntil, {
  answers: ({ id, secret }) => [id, secret],
});
export const revokeKeyAction = accountAction(deviceInput, revokeKey);
export const signOutEverywhereAction = accountAction(nothing, signOutEverywhere, toSignIn);
export const deleteAccountAction = accountAction(deleteAccountInput, deleteAccount, toSignIn);
