import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../testing/page.ts";

const logo = (body: string) =>
  valuesOf(extract(documentOf(body, "<title>Alder Bakery</title>")), "logo_url");
const at = (file: string) => `https://acme-pumps.com/${file}`;

describe("the logo", () => {
  it.each([
    ['<header><img src="a-logo.png" alt="Alder Bakery"></header>', "a-logo.png"],
    ['<img src="alderlogo.gif" alt="">', "alderlogo.gif"],
    ['<h1>Alder Bakery</h1><img src="l/logo.png" alt="Alder, bread since 1990">', "l/logo.png"],
    ['<a href="/"><img src="logo-white.png" alt="White logo"></a>', "logo-white.png"],
    [
      '<header><img src="logo-association.png" alt="Association of Bakers"></header>',
      "logo-association.png",
    ],
  ])("is read from %s", (body, file) => {
    expect(logo(body)).toEqual([at(file)]);
  });

  it.each([
    '<img src="BrookLogo.gif" alt="Website built in the valley by Brook">',
    '<footer><a href="https://www.craft-society.org/"><img src="cs_logo.gif" alt=""></a></footer>',
    '<footer><img src="cs_logo.gif" alt="Craft Society"></footer>',
    '<footer><img src="logo-visa.svg" alt="Visa"><img src="paypal-logo.svg" alt=""></footer>',
    '<img src="logo-iso-9001.png" alt="">',
    '<footer><img src="guild-logo.png" alt=""></footer>',
    '<div class="client-logos"><img class="client-logo" src="birch.png" alt="Birch"></div>',
  ])("is not another house's: %s", (body) => {
    expect(logo(`<h1>Alder Bakery</h1>${body}`)).toEqual([]);
  });
});
