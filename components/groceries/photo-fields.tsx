import { getTranslations } from "next-intl/server";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { FileField } from "@/components/ui/file-field";
import { MOST_PHOTO_BYTES, PHOTO_TYPES } from "@/lib/groceries/photos/limits";
import type { ProductRecord } from "@/lib/groceries/products/record";

type PhotoFieldsProps = {
  workspace: string;
  product?: Pick<ProductRecord, "id" | "name" | "photo" | "version">;
};

/** A product's photo, as a part of its form: what is wrong with one takes nothing away that was typed. */
export async function PhotoFields({ workspace, product }: PhotoFieldsProps) {
  const [t, errors] = await Promise.all([getTranslations("groceries.photo"), getTranslations("errors")]);
  const has = product !== undefined && product.photo !== null;
  return (
    <>
      {has && (
        // biome-ignore lint/performance/noImgElement: private, and served for this reader alone
        <img
          src={`/w/${workspace}/groceries/products/${product.id}/photo?size=large`}
          key={product.version}
          alt={product.name}
          className="max-h-72 max-w-full justify-self-start rounded-card border border-line bg-wash"
        />
      )}
      <FileField
        name="photo"
        label={t(has ? "another" : "choose")}
        hint={t("hint")}
        accept={PHOTO_TYPES}
        mostBytes={MOST_PHOTO_BYTES}
        tooLarge={errors("photoTooLarge")}
        again={t("again")}
      />
      {has && <CheckboxField name="photoAway" label={t("remove")} />}
    </>
  );
}
