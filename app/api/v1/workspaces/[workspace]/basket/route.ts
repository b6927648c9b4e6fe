import { api } from "@/lib/auth/api";
import { setBasket } from "@/lib/groceries/basket/mutations";
import { readBasket } from "@/lib/groceries/basket/queries";
import { basketChoice, basketInput } from "@/lib/groceries/basket/schema";

export const GET = api("orders:write", basketChoice, readBasket);
export const PUT = api("orders:write", basketInput, setBasket);
