import { describe, expect, it } from "vitest";
import { documentOf, extract, valuesOf } from "../testing/page.ts";

const technologies = (markup: string) =>
  valuesOf(extract(documentOf(`${markup}<p>Hello</p>`)), "technology").map(
    (value) => (value as { name: string }).name,
  );

describe("a technology", () => {
  it.each([
    [
      "WordPress",
      [
        '<link rel="https://api.w.org/" href="https://x.com/wp-json/">',
        '<meta name="generator" content="WordPress 6.4">',
        '<script src="/wp-includes/js/wp-embed.min.js"></script>',
        '<link rel="pingback" href="http://x.com/xmlrpc.php">',
      ],
    ],
    [
      "Joomla",
      [
        '<meta name="generator" content="Joomla! - Open Source Content Management">',
        '<script src="/media/system/js/core.js"></script>',
        '<script src="/media/jui/js/jquery.min.js"></script>',
        '<script class="joomla-script-options new">{}</script>',
      ],
    ],
    [
      "Drupal",
      [
        '<meta name="Generator" content="Drupal 10 (https://www.drupal.org)">',
        "<script>jQuery.extend(Drupal.settings, {})</script>",
        '<img src="/sites/default/files/logo.png">',
        '<script type="application/json" data-drupal-selector="drupal-settings-json">{}</script>',
      ],
    ],
    [
      "TYPO3",
      [
        '<meta name="generator" content="TYPO3 CMS">',
        '<link href="/typo3temp/assets/a.css" rel="stylesheet">',
        '<link href="/typo3conf/ext/a/b.css" rel="stylesheet">',
        '<link href="/_assets/3f/Css/main.css" rel="stylesheet"><!-- This website is powered by TYPO3 -->',
      ],
    ],
    [
      "Squarespace",
      [
        '<script src="https://assets.squarespace.com/universal/x.js"></script>',
        "<!-- This is Squarespace. -->",
        '<img src="https://images.squarespace-cdn.com/content/a.jpg">',
        "<script>Static.SQUARESPACE_CONTEXT={}</script>",
      ],
    ],
    [
      "Webflow",
      [
        '<html data-wf-page="1">',
        '<meta content="Webflow" name="generator">',
        '<img src="https://uploads-ssl.webflow.com/1/a.png">',
        '<script src="https://assets-global.website-files.com/x.js"></script>',
        '<img src="https://cdn.prod.website-files.com/1.png">',
      ],
    ],
    [
      "Wix",
      [
        '<meta name="generator" content="Wix.com Website Builder">',
        '<img src="https://static.wixstatic.com/media/a.png">',
        '<script src="https://static.parastorage.com/a.js"></script>',
        '<meta http-equiv="X-Wix-Meta-Site-Id" content="x">',
      ],
    ],
    [
      "Hugo",
      [
        '<meta name="generator" content="Hugo 0.110">',
        '<meta name=generator content="Hugo 0.92.0">',
      ],
    ],
    [
      "Jekyll",
      ['<meta name="generator" content="Jekyll v4.2.0">', "<!-- Begin Jekyll SEO tag v2.8.0 -->"],
    ],
    [
      "DNN",
      [
        '<script src="/Resources/libraries/x.js"></script><input id="__dnnVariable" name="__dnnVariable">',
        '<link href="/Portals/_default/default.css">',
        '<img src="/Portals/0/logo.png">',
        '<meta name="generator" content="DotNetNuke">',
      ],
    ],
    [
      "Shopify",
      [
        '<script src="https://cdn.shopify.com/s/files/1.js"></script>',
        "<script>Shopify.theme={}</script>",
        "<script>const src = 'https://sdks.shopifycdn.com/buy-button/latest/buy-button.js';</script>",
        '<script src="//acme.com/cdn/shop/t/1/assets/theme.js"></script>',
        '<link href="//acme.com/cdn/shopifycloud/x.css">',
        '<div class="shopify-section"></div>',
      ],
    ],
    [
      "BigCommerce",
      [
        '<script src="https://cdn11.bigcommerce.com/s-abc/stencil/a.js"></script>',
        '<img src="https://cdn2.bigcommerce.com/server/a.png">',
      ],
    ],
    [
      "WooCommerce",
      [
        '<body class="woocommerce-page">',
        '<link href="/wp-content/plugins/woocommerce/assets/a.css">',
        '<meta name="generator" content="WooCommerce 8.1">',
        '<body class="theme-x woocommerce-no-js"></body>',
        "<script>var woocommerce_params={}</script>",
      ],
    ],
    [
      "Magento",
      [
        '<script type="text/x-magento-init">{}</script>',
        '<link href="/skin/frontend/base/default/a.css">',
        '<script>var BLANK_URL="x";Mage.Cookies.path="/"</script>',
        '<script src="/static/version1690000000/frontend/Acme/a.js"></script>',
      ],
    ],
    [
      "PrestaShop",
      [
        '<meta name="generator" content="PrestaShop">',
        "<script>var prestashop={}</script>",
        '<script src="/modules/ps_shoppingcart/a.js"></script>',
      ],
    ],
    [
      "Zen Cart",
      [
        '<meta name="generator" content="shopping cart program by Zen Cart&trade;, http://www.zen-cart.com eCommerce">',
        '<a href="index.php?zenid=abc">x</a>',
      ],
    ],
    [
      "Yahoo Small Business",
      [
        '<img src="http://lib.store.yahoo.net/lib/yhst-1/a.gif">',
        '<script src="https://s.turbifycdn.com/ys/x.js"></script>',
      ],
    ],
    [
      "Elementor",
      [
        '<div class="elementor elementor-12" data-elementor-type="wp-page"></div>',
        '<link href="/wp-content/plugins/elementor/a.css">',
        '<div class="elementor-section"></div>',
      ],
    ],
    [
      "Divi",
      [
        '<body class="et_divi_theme"></body>',
        '<link href="/wp-content/themes/Divi/style.css">',
        '<div class="et_pb_section"></div>',
        '<meta content="Divi Child v.1.0" name="generator">',
      ],
    ],
    [
      "Yoast SEO",
      [
        "<!-- This site is optimized with the Yoast SEO plugin v20.1 -->",
        "<!-- This site is optimized with the Yoast WordPress SEO plugin v1.4 -->",
        '<script type="application/ld+json" class="yoast-schema-graph">{}</script>',
      ],
    ],
    [
      "Rank Math",
      [
        "<!-- Search Engine Optimization by Rank Math - https://rankmath.com/ -->",
        '<script class="rank-math-schema" type="application/ld+json">{}</script>',
      ],
    ],
    [
      "All in One SEO",
      [
        "<!-- All in One SEO 4.3.0 - aioseo.com -->",
        "<!-- All in One SEO Pack 2.1.4 by Michael Torbert of Semper Fi Web Design -->",
      ],
    ],
    [
      "Contact Form 7",
      [
        '<div class="wpcf7" id="wpcf7-f1"></div>',
        '<script src="/wp-content/plugins/contact-form-7/a.js"></script>',
        '<form class="wpcf7-form init"></form>',
        "<style id='contact-form-7-inline-css'></style>",
        '<script id="contact-form-7-js-before"></script>',
      ],
    ],
    [
      "Gravity Forms",
      [
        '<div class="gform_wrapper"></div>',
        '<link href="/wp-content/plugins/gravityforms/a.css">',
        "<script>gform.initializeOnLoaded()</script>",
        '<form id="gform_1"></form>',
      ],
    ],
    [
      "HubSpot",
      [
        '<script src="//js.hs-scripts.com/1.js"></script>',
        "<script>hbspt.forms.create({})</script>",
        '<script src="https://js.hsforms.net/forms/v2.js"></script>',
        '<script src="//js-eu1.hs-scripts.com/1.js"></script>',
        '<script src="//js.hs-banner.com/1.js"></script>',
        '<a href="https://share.hsforms.com/1">x</a>',
        '<script src="https://js-eu1.hsforms.net/forms/embed/v2.js"></script>',
      ],
    ],
    [
      "Formspree",
      [
        '<form action="https://formspree.io/f/x"></form>',
        '<form action="//formspree.io/a@b.com"></form>',
      ],
    ],
    [
      "Google Analytics",
      [
        '<script>ga("create","UA-123456-1","auto")</script>',
        '<script src="https://www.googletagmanager.com/gtag/js?id=G-ABC1234567"></script>',
        '<script>_gaq.push(["_setAccount","UA-1234567-1"])</script>',
        '<script>gtag("config", "G-ABC1234567")</script>',
        '<script>pageTracker=_gat._getTracker("UA-12345-1")</script>',
        '<script src="https://www.googletagmanager.com/gtag/js?id=UA-1234567-2"></script>',
        "<script>gtag('config', 'GT-ABC123')</script><script src='https://www.googletagmanager.com/gtag/js?id=GT-ABC123'></script>",
      ],
    ],
    [
      "Google Tag Manager",
      [
        "<script>(function(w,d,s,l,i){'gtm.start'})(window,document,'script','dataLayer','GTM-ABC123')</script>",
        '<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-ABC123"></iframe></noscript>',
      ],
    ],
    [
      "Google Ads",
      [
        '<script>gtag("config","AW-123456789")</script>',
        '<script src="//www.googleadservices.com/pagead/conversion.js"></script>',
        '<script async src="//pagead2.googlesyndication.com/pagead/js/adsbygoogle.js"></script>',
        "<script async src='https://www.googletagmanager.com/gtag/js?id=AW-123456789'></script>",
      ],
    ],
    [
      "Meta Pixel",
      [
        "<script>fbq('init','1')</script>",
        '<img src="https://www.facebook.com/tr?id=1&ev=PageView">',
        '<script src="https://connect.facebook.net/en_US/fbevents.js"></script>',
      ],
    ],
    [
      "Microsoft Advertising",
      [
        '<script>(function(w,d,t,r,u){})(window,document,"script","//bat.bing.com/bat.js","uetq")</script>',
      ],
    ],
    [
      "Microsoft Clarity",
      ['<script>(function(c,l,a,r,i,t,y){t.src="https://www.clarity.ms/tag/"+i})</script>'],
    ],
    [
      "Hotjar",
      [
        "<script>h._hjSettings={hjid:1}</script>",
        '<script src="https://static.hotjar.com/c/hotjar-1.js"></script>',
        '<script src="./saved_files/hotjar-1234567.js.download"></script>',
      ],
    ],
    [
      "Matomo",
      [
        '<script>_paq.push(["trackPageView"])</script>',
        '<img src="//x.com/piwik.php?idsite=1">',
        "<script>var _paq = window._paq = window._paq || [];</script>",
      ],
    ],
    [
      "Mixpanel",
      [
        '<script>mixpanel.init("x")</script>',
        '<script src="//cdn.mxpnl.com/libs/mixpanel-2-latest.min.js"></script>',
      ],
    ],
    [
      "Segment",
      ['<script>analytics.load("x");t.src="https://cdn.segment.com/analytics.js/v1/"</script>'],
    ],
    [
      "Adobe Analytics",
      [
        '<script src="//assets.adobedtm.com/launch-x.min.js"></script>',
        '<script>s.pageName="x";s_account="acme"</script>',
        '<script src="/s_code.js"></script>',
      ],
    ],
    ["VWO", ['<script>var _vwo_code=1;"dev.visualwebsiteoptimizer.com"</script>']],
    ["New Relic", ["<script>window.NREUM||(NREUM={})</script>"]],
    ["CallRail", ['<script src="//cdn.callrail.com/companies/1/x/12/swap.js"></script>']],
    [
      "Klaviyo",
      ['<script src="https://static.klaviyo.com/onsite/js/klaviyo.js?company_id=x"></script>'],
    ],
    [
      "Mailchimp",
      [
        '<form action="https://acme.us1.list-manage.com/subscribe/post"></form>',
        '<div id="mc_embed_signup"></div>',
        '<form class="mc4wp-form"></form>',
        '<script src="https://chimpstatic.com/mcjs-connected/js/x.js"></script>',
      ],
    ],
    [
      "Marketo",
      [
        '<script src="//munchkin.marketo.net/munchkin.js"></script>',
        '<form id="mktoForm_1"></form>',
      ],
    ],
    [
      "Calendly",
      [
        '<a href="https://calendly.com/acme">x</a>',
        '<script src="https://assets.calendly.com/assets/external/widget.js"></script>',
      ],
    ],
    [
      "Intercom",
      [
        "<script>window.intercomSettings={}</script>",
        '<script src="https://widget.intercom.io/widget/x"></script>',
      ],
    ],
    [
      "Zendesk Chat",
      [
        '<script src="https://static.zdassets.com/ekr/snippet.js?key=x"></script>',
        "<script>$zopim=1</script>",
      ],
    ],
    [
      "Olark",
      [
        '<script>olark.identify("1")</script>',
        '<script src="//static.olark.com/jsclient/loader0.js"></script>',
      ],
    ],
    [
      "Tawk.to",
      ["<script>Tawk_API={}</script>", '<script>s1.src="https://embed.tawk.to/1/default"</script>'],
    ],
    [
      "Trustpilot",
      ['<script src="//widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js"></script>'],
    ],
    [
      "Yotpo",
      [
        '<script src="//staticw2.yotpo.com/x/widget.js"></script>',
        '<div class="yotpo yotpo-main-widget"></div>',
        '<script src="https://cdn-widgetsrepository.yotpo.com/v1/loader/x"></script>',
      ],
    ],
    [
      "Stripe",
      [
        '<script src="https://js.stripe.com/v3/"></script>',
        '<a href="https://buy.stripe.com/x">x</a>',
        '<a href="https://donate.stripe.com/x">x</a>',
      ],
    ],
    [
      "PayPal",
      [
        '<form action="https://www.paypal.com/cgi-bin/webscr"></form>',
        '<img src="https://www.paypalobjects.com/en_US/i/btn/x.gif">',
        '<a href="https://www.paypal.me/acme">x</a>',
        '<a href="https://paypal.me/acme">x</a>',
      ],
    ],
    [
      "Cloudflare",
      [
        '<script src="/cdn-cgi/scripts/5c5dd728/cloudflare-static/email-decode.min.js"></script>',
        '<a class="__cf_email__" data-cfemail="543">x</a>',
        '<script src="https://static.cloudflareinsights.com/beacon.min.js"></script>',
      ],
    ],
    [
      "reCAPTCHA",
      [
        '<script src="https://www.google.com/recaptcha/api.js"></script>',
        '<div class="g-recaptcha"></div>',
        '<script src="https://www.recaptcha.net/recaptcha/api.js"></script>',
      ],
    ],
    [
      "Google Maps",
      [
        '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>',
        '<script src="https://maps.googleapis.com/maps/api/js?key=1"></script>',
        '<iframe src="https://maps.google.com/maps?q=a&output=embed"></iframe>',
        '<iframe width="1" src="http://maps.google.co.uk/maps?q=a&amp;output=embed"></iframe>',
        '<script src="https://maps.google.com/maps/api/js?sensor=false"></script>',
        '<iframe data-src="https://www.google.com/maps/embed?pb=1"></iframe>',
        '<iframe src="https://maps.google.nl/maps?f=q"></iframe>',
        '<div class="gm-style"><div>Map data</div></div>',
        '<script src="http://maps.google.com/maps?file=api&v=2&key=x"></script>',
      ],
    ],
    [
      "Google Fonts",
      [
        '<link href="https://fonts.googleapis.com/css?family=Lato" rel="stylesheet">',
        '<link rel="preconnect" href="https://fonts.gstatic.com">',
        "<style>@import url('//fonts.googleapis.com/css2?family=X');</style>",
      ],
    ],
    [
      "Adobe Fonts",
      [
        '<link rel="stylesheet" href="https://use.typekit.net/x.css">',
        "<script>try{Typekit.load();}catch(e){}</script>",
      ],
    ],
    [
      "Font Awesome",
      [
        '<i class="fa fa-phone"></i>',
        '<link href="https://cdnjs.cloudflare.com/ajax/libs/font-awesome/6.0.0/css/all.min.css">',
        '<script src="https://kit.fontawesome.com/x.js"></script>',
        '<link href="//maxcdn.bootstrapcdn.com/font-awesome/4.7.0/css/font-awesome.min.css">',
        "<i class='fas fa-star'></i>",
        '<i class="icon fab fa-facebook-f"></i>',
      ],
    ],
    [
      "jQuery",
      [
        '<script src="https://code.jquery.com/jquery-3.6.0.min.js"></script>',
        '<script src="/js/jquery.js?ver=1"></script>',
        '<script src="//ajax.googleapis.com/ajax/libs/jquery/1.11.1/jquery.min.js"></script>',
        '<script src="/js/jquery-1.4.2.min.js"></script>',
        '<script src="./files/jquery.min 3.6.0.js"></script>',
        '<script src="/Scripts/jquery-ui.min.js"></script>',
        '<script src="/js/vendor/jquery.fancybox.pack.js"></script>',
        '<script>google.load("jquery", "1.4");</script>',
        '<script src="jquery-1.7.2.min_ver-3.js"></script>',
        '<script src="js/jquery.min.js"></script>',
      ],
    ],
    [
      "Bootstrap",
      [
        '<link href="https://cdn.jsdelivr.net/npm/bootstrap@5.3.0/dist/css/bootstrap.min.css">',
        '<link href="css/bootstrap.css">',
        '<script src="https://stackpath.bootstrapcdn.com/bootstrap/4.5.2/js/bootstrap.min.js"></script>',
        '<script src="/assets/bootstrap/js/bootstrap.min.js"></script>',
        '<link href="/css/bootstrap-responsive.css">',
        '<link href="css/bootstrap-grid.min.css">',
        '<script src="static/js/7c1fe90a.bootstrap.min.js"></script>',
      ],
    ],
    [
      "Tailwind CSS",
      [
        '<script src="https://cdn.tailwindcss.com"></script>',
        "<style>*{--tw-border-spacing-x:0}</style>",
        '<script src="https://cdn.jsdelivr.net/npm/@tailwindcss/browser@4"></script>',
        '<link href="https://unpkg.com/tailwindcss@^2/dist/tailwind.min.css">',
        "<style>/*! tailwindcss v4.0.0 | MIT License */</style>",
      ],
    ],
    [
      "Next.js",
      [
        '<script id="__NEXT_DATA__" type="application/json">{}</script>',
        '<script src="/_next/static/chunks/main.js"></script>',
        '<script>self.__next_f.push([1,"x"])</script>',
      ],
    ],
    [
      "AOS",
      [
        '<div data-aos="fade-up"></div>',
        "<script>AOS.init()</script>",
        '<link href="https://unpkg.com/aos@2.3.1/dist/aos.css">',
      ],
    ],
    [
      "AddThis",
      [
        '<script src="//s7.addthis.com/js/300/addthis_widget.js"></script>',
        '<div class="addthis_toolbox"></div>',
      ],
    ],
    [
      "ShareThis",
      [
        '<script src="//platform-api.sharethis.com/js/sharethis.js"></script>',
        '<script src="http://w.sharethis.com/button/buttons.js"></script>',
        '<span class="st_facebook_large" displayText="Facebook"></span><script>stLight.options({})</script>',
        '<div class="sharethis-inline-share-buttons"></div>',
      ],
    ],
    ["Cookiebot", ['<script id="Cookiebot" src="https://consent.cookiebot.com/uc.js"></script>']],
    [
      "CookieYes",
      [
        '<script id="cookieyes" src="https://cdn-cookieyes.com/client_data/x/script.js"></script>',
        '<div id="cookie-law-info-bar"></div>',
      ],
    ],
    [
      "accessiBe",
      [
        '<script>s.src="https://acsbapp.com/apps/app/dist/js/app.js"</script>',
        '<script>s.src="https://acsbap.com/apps/app/assets/js/acsb.js"</script>',
      ],
    ],
    [
      "ASP.NET",
      [
        '<input type="hidden" name="__VIEWSTATE" value="x">',
        '<script src="/WebResource.axd?d=1"></script>',
        '<form id="aspnetForm"></form>',
      ],
    ],
    [
      "YouTube embed",
      [
        '<iframe src="https://www.youtube.com/embed/x"></iframe>',
        '<iframe src="//www.youtube-nocookie.com/embed/x"></iframe>',
        '<embed src="http://www.youtube.com/v/x">',
        '<lite-youtube videoid="x"></lite-youtube>',
        '<div data-settings="{&quot;youtube_url&quot;:&quot;https:\\/\\/www.youtube.com\\/watch?v=x&quot;}"></div>',
      ],
    ],
    ["Vimeo embed", ['<iframe src="https://player.vimeo.com/video/1"></iframe>']],
    [
      "Netlify Forms",
      [
        '<form name="contact" netlify></form>',
        '<form data-netlify="true"></form>',
        '<form name="c" method="POST" netlify-honeypot="bot"></form>',
      ],
    ],
  ])("%s is known by each of its marks", (name, marks) => {
    for (const mark of marks) expect(technologies(mark), mark).toContain(name);
  });

  it.each([
    ["a captcha's class is no measuring id", '<div class="g-recaptcha"></div>', ["reCAPTCHA"]],
    [
      "a widget's starter is no style sheet",
      '<script src="//widget.trustpilot.com/bootstrap/v5/tp.widget.bootstrap.min.js"></script>',
      ["Trustpilot"],
    ],
    ["a link to a map is no embedded map", '<a href="https://maps.google.com/?q=x">Map</a>', []],
    [
      "a link to a film is no embedded film",
      '<a href="https://www.youtube.com/watch?v=x">Film</a>',
      [],
    ],
  ])("%s", (_, markup, names) => {
    expect(technologies(markup)).toEqual(names);
  });
});

describe("Google's tags", () => {
  const names = (html: string) =>
    extract(documentOf("<h1>Lark</h1>", html), { url: "https://lark-pumps.com/" })
      .facts.filter(({ field }) => field === "technology")
      .map(({ value }) => (value as { name: string }).name)
      .filter((name) => name.startsWith("Google"));
  const tag = (id: string) =>
    `<script async src="https://www.googletagmanager.com/gtag/js?id=${id}"></script>`;

  it.each([
    [tag("G-AB12CD34EF"), ["Google Analytics"]],
    [tag("AW-1234567890"), ["Google Ads"]],
    [
      `${tag("G-AB12CD34EF")}<script>gtag("config","AW-1234567890")</script>`,
      ["Google Analytics", "Google Ads"],
    ],
    [
      '<script src="https://www.googletagmanager.com/gtm.js?id=GTM-AB12CD3"></script>',
      ["Google Tag Manager"],
    ],
    ['<script>var sku = "G-100200", part = "G-1234567"</script>', []],
  ])("are told apart in %s", (html, expected) => {
    expect(names(html).sort()).toEqual([...expected].sort());
  });
});

describe("a picture of another site", () => {
  it.each([
    ["its own", '<img src="https://acme-pumps.com/wp-content/uploads/a.png">', ["WordPress"]],
    ["its own, by a path", '<img src="/wp-content/uploads/a.png">', ["WordPress"]],
    [
      "its own, through a network that delivers it",
      '<img src="https://i0.wp.com/acme-pumps.com/wp-content/uploads/a.png">',
      ["WordPress"],
    ],
    ["another's", '<img src="https://icons.example/wp-content/uploads/a.png">', []],
    [
      "another's, before its own script",
      '<img src="https://icons.example/wp-content/a.png"><script src="/wp-includes/js/a.js"></script>',
      ["WordPress"],
    ],
  ])("tells nothing of this one: %s", (_, markup, expected) => {
    expect(technologies(markup)).toEqual(expected);
  });
});
