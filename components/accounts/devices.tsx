import { getTranslations } from "next-intl/server";
import { Form } from "@/components/ui/form";
import { FormErrors } from "@/components/ui/form-errors";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section";
import { SubmitButton } from "@/components/ui/submit-button";
import { removeDeviceAction, signOutAction, signOutEverywhereAction } from "@/lib/accounts/actions";
import { deviceNameIn } from "@/lib/accounts/device-name";
import type { listDevices } from "@/lib/accounts/queries";
import { getInstants } from "@/lib/i18n/server";

type Device = Awaited<ReturnType<typeof listDevices>>[number];

export async function Devices({ devices }: { devices: Device[] }) {
  const t = await getTranslations("account.devices");
  return (
    <Section title={t("title")}>
      <Rows label={t("title")}>
        {devices.map((device) => (
          <DeviceRow key={device.id} device={device} />
        ))}
      </Rows>
      <div className="flex flex-wrap gap-2">
        <Form action={signOutAction.bind(null, {})}>
          <SubmitButton variant="secondary">{t("here")}</SubmitButton>
        </Form>
        <Form action={signOutEverywhereAction.bind(null, {})}>
          <SubmitButton variant="secondary">{t("everywhere")}</SubmitButton>
        </Form>
      </div>
    </Section>
  );
}

async function DeviceRow({ device }: { device: Device }) {
  const [t, instant] = await Promise.all([getTranslations("account.devices"), getInstants()]);
  const named = deviceNameIn(device.userAgent);
  const name = named ? t("name", named) : t("unknown");
  const when = instant(device.lastSeenAt);
  return (
    <Row>
      <div className="min-w-0 flex-1">
        <p className="font-medium">
          {name}
          {device.current && <span className="ml-2 text-sm text-primary">{t("this")}</span>}
        </p>
        <p className="text-sm text-quiet" data-numerals>
          {t("lastSeen", { when, address: device.address ?? "–" })}
        </p>
      </div>
      {!device.current && (
        <Form action={removeDeviceAction.bind(null, { id: device.id })} className="grid gap-2">
          <FormErrors />
          <SubmitButton variant="quiet" aria-label={t("removeNamed", { device: name })}>
            {t("remove")}
          </SubmitButton>
        </Form>
      )}
    </Row>
  );
}
