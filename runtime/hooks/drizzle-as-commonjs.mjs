// Loaded before anything else (`node --import`). Node reads drizzle-orm's 179 kB package.json anew for each of its ES
// modules: 100 to 180 MB of garbage and 0.7 s or more at every start. Its CommonJS build, chosen here, loads in 0.1 s.
import { registerHooks } from "node:module";

registerHooks({
  resolve: (specifier, context, next) =>
    next(
      specifier,
      specifier === "drizzle-orm" || specifier.startsWith("drizzle-orm/")
        ? { ...context, conditions: ["node", "require", "default"] }
        : context,
    ),
});
