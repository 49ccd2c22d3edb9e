import { locales, setLocale, useLocale, useT } from "../i18n/index.ts";
import { languageNames } from "../shell/LanguageMenu.tsx";
import { setSingleKeys, useSingleKeys } from "../shell/preferences.ts";
import { setTheme, themes, useTheme } from "../shell/theme.ts";
import { Field } from "../ui/Field.tsx";
import { Card } from "../ui/Page.tsx";
import { Select } from "../ui/Select.tsx";
import { Switch } from "../ui/Switch.tsx";

export function Appearance() {
  const t = useT();
  const locale = useLocale();
  const theme = useTheme();
  const singleKeys = useSingleKeys();
  return (
    <Card>
      <div className="flex max-w-sm flex-col gap-5">
        <Field label={t.settings.language}>
          {(ids) => (
            <Select
              {...ids}
              value={locale}
              onChange={(name) => void setLocale(name)}
              options={locales.map((name) => ({ value: name, label: languageNames[name] }))}
            />
          )}
        </Field>
        <Field label={t.settings.theme}>
          {(ids) => (
            <Select
              {...ids}
              value={theme}
              onChange={setTheme}
              options={themes.map((name) => ({ value: name, label: t.shell.themes[name] }))}
            />
          )}
        </Field>
        <Switch
          checked={singleKeys}
          onChange={setSingleKeys}
          label={t.shell.help.singleKeys}
          hint={t.shell.help.singleKeysHint}
        />
      </div>
    </Card>
  );
}
