type Zone = { name: string; city: string };

/** Time zones by region, as a list to choose from; `chosen` is in it even where this machine does not list it. */
export function zoneChoices(chosen: string): Map<string, Zone[]> {
  const names = new Set([...Intl.supportedValuesOf("timeZone"), "UTC", chosen]);
  const regions = new Map<string, Zone[]>();
  for (const name of [...names].sort()) {
    const [region, city] = name.includes("/") ? [name.slice(0, name.indexOf("/")), cityOf(name)] : ["", name];
    regions.set(region, [...(regions.get(region) ?? []), { name, city }]);
  }
  return regions;
}

/** `America/Argentina/Buenos_Aires` → `Buenos Aires (Argentina)`. */
function cityOf(name: string): string {
  const [city = name, within] = name.split("/").slice(1).reverse();
  return (within ? `${city} (${within})` : city).replaceAll("_", " ");
}
