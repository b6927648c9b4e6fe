import { getTranslations } from "next-intl/server";
import { FileField } from "@/components/ui/file-field";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { deletePhotoAction } from "@/lib/groceries/actions";
import { MOST_PHOTO_BYTES, PHOTO_TYPES, photoRefusals } from "@/lib/groceries/photos/limits";
import type { ProductRecord } from "@/lib/groceries/products/record";

type EditPhotoProps = {
  workspace: string;
  product: Pick<ProductRecord, "id" | "name" | "photo" | "version">;
  /** Why the last file was not taken, as the address tells. */
  refused: unknown;
};

/** The file is posted to a route of its own: it may be larger than a form's action takes. */
export async function EditPhoto({ workspace, product, refused }: EditPhotoProps) {
  const [t, errors] = await Promise.all([getTranslations("groceries.photo"), getTranslations("errors")]);
  const { id, name, photo, version } = product;
  const path = `/w/${workspace}/groceries/products/${id}/photo`;
  const reason = photoRefusals.find((candidate) => candidate === refused);
  return (
    <Section title={t("title")}>
      <div id="photo" className="grid scroll-mt-16 gap-4">
        {photo !== null && (
          // biome-ignore lint/performance/noImgElement: private, and served for this reader alone
          <img
            src={`${path}?size=large`}
            key={version}
            alt={name}
            className="max-h-72 max-w-full justify-self-start rounded-card border border-line bg-wash"
          />
        )}
        <form action={path} method="post" encType="multipart/form-data" className="grid gap-4">
          <FileField
            name="photo"
            label={t("choose")}
            hint={t("hint")}
            accept={PHOTO_TYPES}
            mostBytes={MOST_PHOTO_BYTES}
            tooLarge={errors("photoTooLarge")}
            wrong={reason && errors(reason, { seconds: 60 })}
          />
          <SubmitButton variant="secondary" className="justify-self-start">
            {t("save")}
          </SubmitButton>
        </form>
        {photo !== null && (
          <Form action={deletePhotoAction.bind(null, { workspace, id })} className="grid gap-2">
            <FormErrors />
            <SubmitButton variant="quiet" className="justify-self-start">
              {t("remove")}
            </SubmitButton>
          </Form>
        )}
      </div>
    </Section>
  );
}
