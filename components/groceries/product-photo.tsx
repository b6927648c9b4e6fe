import { Package } from "@/components/ui/icons";

type ProductPhotoProps = { workspace: string; product: { id: string; photo: string | null } };

/** A product's photo, small, beside its name; a quiet square where it has none. */
export function ProductPhoto({ workspace, product: { id, photo } }: ProductPhotoProps) {
  const square = "size-11 shrink-0 rounded-control print:hidden";
  if (photo === null)
    return (
      <span aria-hidden className={`${square} grid place-items-center bg-wash text-quiet opacity-60`}>
        <Package className="stroke-[1.5] size-5" />
      </span>
    );
  return (
    // biome-ignore lint/performance/noImgElement: private, small already, and served for this reader alone
    <img
      src={`/w/${workspace}/groceries/products/${id}/photo?size=small`}
      alt=""
      width={44}
      height={44}
      loading="lazy"
      decoding="async"
      className={`${square} bg-wash object-cover`}
    />
  );
}

/** Where no product has a photo, nothing needs to stand in for one. */
export function anyPhoto(products: { photo: string | null }[]): boolean {
  return products.some(({ photo }) => photo !== null);
}
