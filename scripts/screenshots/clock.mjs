// Loaded before the app (`node --import`): its clock begins at PICTURED_AT and goes on from there.
const now = Date.now;
const shift = Date.parse(process.env.PICTURED_AT) - now();

Date.now = () => now() + shift;
globalThis.Date = new Proxy(Date, {
  construct: (target, args, caller) =>
    Reflect.construct(target, args.length > 0 ? args : [Date.now()], caller),
});
