/** Providers at which anybody may have an address: the part after the @ says nothing of a company. */
const providers = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com icloud.com me.com mac.com aol.com
  proton.me protonmail.com pm.me gmx.com gmx.net gmx.de gmx.at gmx.ch web.de t-online.de freenet.de mail.com mail.ru yandex.ru yandex.com
  zoho.com tutanota.com tuta.io hey.com fastmail.com qq.com 163.com 126.com sina.com naver.com daum.net hanmail.net rediffmail.com
  uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com r7.com oi.com.br zipmail.com.br sapo.pt iol.pt clix.pt mail.pt
  orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it alice.it tin.it telefonica.net terra.es
  btinternet.com sky.com virginmedia.com talktalk.net ntlworld.com comcast.net verizon.net att.net sbcglobal.net cox.net charter.net earthlink.net
  bellsouth.net rogers.com shaw.ca sympatico.ca bigpond.com optusnet.com.au ziggo.nl kpnmail.nl planet.nl home.nl telenet.be skynet.be bluewin.ch
  seznam.cz wp.pl o2.pl onet.pl interia.pl abv.bg ukr.net inbox.lv example.com example.org example.net mailinator.com guerrillamail.com`.split(
    /\s+/,
  ),
);
/** The same provider under the ending of each country. */
const families =
  /^(?:yahoo|hotmail|outlook|live|msn|ymail|aol|gmx|yandex)\.(?:[a-z]{2}|com?\.[a-z]{2})$/;

export function isFreeMail(domain: string): boolean {
  const name = domain.toLowerCase();
  return providers.has(name) || families.test(name);
}
