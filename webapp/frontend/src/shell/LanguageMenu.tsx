import { Languages } from "lucide-react";
import { locales, setLocale, useLocale, useT, type Locale } from "../i18n/index.ts";
import { Button } from "../ui/Button.tsx";
import { Menu } from "../ui/Menu.tsx";

/** Each language by its own name, so that whoever looks for it can read it. */
export const languageNames: Record<Locale, string> = {
  en: "English",
  "pt-BR": "Português (Brasil)",
};

export function LanguageMenu() {
  const t = useT();
  const locale = useLocale();
  return (
    <Menu
      label={t.shell.language}
      trigger={
        <Button
          variant="ghost"
          size="sm"
          icon={<Languages size={16} aria-hidden />}
          aria-label={`${t.shell.language}: ${languageNames[locale]}`}
        >
          {languageNames[locale]}
        </Button>
      }
      items={locales.map((name) => ({
        id: name,
        label: <span lang={name}>{languageNames[name]}</span>,
        onSelect: () => void setLocale(name),
      }))}
    />
  );
}
