/** Those who give anybody a mailbox: the large ones everywhere, under the endings of many countries. */
const everywhere =
  /^(?:(?:g(?:oogle)?mail|hotmail|outlook|live|msn|yahoo|gmx|yandex|aol|protonmail|zoho|fastmail|tutanota|posteo)\.(?:com|net|org|ch|eu|[a-z]{2}|com?\.[a-z]{2})|(?:icloud|me|mac|ymail|rocketmail|hey|inbox|hushmail)\.com|proton\.me|pm\.me|tuta\.(?:com|io)|mailbox\.org|mail\.(?:com|ru|de|pt)|email\.(?:com|de|it|cz))$/;
/** Certified mailboxes of Italy. */
const certified =
  /^(?:(?:[a-z-]+\.)?pec\.it|pec\.[a-z0-9-]+\.(?:it|eu)|(?:[a-z]*pec[a-z]*|arubapec|legalmail|postecert|pecimprese|gigapec|cert\.legalmail|registerpec|mypec|sicurezzapostale)\.(?:it|eu))$/;

/** Firms that connect houses to the net and lend them a mailbox, by country. */
const access = new Set(
  [
    "web.de t-online.de freenet.de arcor.de online.de alice.de alice-dsl.net alice-dsl.de o2online.de o2mail.de onlinehome.de netcologne.de unitybox.de unity-mail.de kabelmail.de kabelbw.de vodafone.de vodafonemail.de versanet.de ewe.net ewetel.net osnanet.de htp-tel.de nefkom.net nefkom.de m-online.de mnet-mail.de mnet-online.de wtnet.de gelsennet.de tele2.de compuserve.de compuserve.com netic.de swbmail.de nord-com.net teleos-web.de t-mobile.de",
    "aon.at a1.net chello.at inode.at utanet.at kabsi.at liwest.at drei.at bluewin.ch hispeed.ch sunrise.ch bluemail.ch swissonline.ch tiscalinet.ch netplus.ch vtxmail.ch",
    "orange.fr wanadoo.fr free.fr laposte.net sfr.fr bbox.fr neuf.fr club-internet.fr numericable.fr numericable.com aliceadsl.fr cegetel.net voila.fr noos.fr 9online.fr tele2.fr skynet.be telenet.be scarlet.be proximus.be voo.be brutele.be belgacom.net pandora.be pt.lu internet.lu",
    "ziggo.nl kpnmail.nl kpnplanet.nl planet.nl hetnet.nl xs4all.nl home.nl chello.nl upcmail.nl casema.nl tele2.nl quicknet.nl zeelandnet.nl solcon.nl wxs.nl caiway.nl concepts.nl hccnet.nl freeler.nl dds.nl online.nl zonnet.nl 12move.nl tiscali.nl versatel.nl euronet.nl lijbrandt.nl",
    "libero.it virgilio.it tiscali.it tiscalinet.it alice.it aliceposta.it tin.it inwind.it iol.it fastwebnet.it interfree.it teletu.it vodafone.it",
    "telefonica.net telefonica.es movistar.es ono.com euskaltel.net terra.es ya.com orange.es wanadoo.es vodafone.es mundo-r.com telecable.es",
    "sapo.pt netcabo.pt mail.telepac.pt telepac.pt iol.pt clix.pt netvisao.pt oninet.pt vodafone.pt meo.pt",
    "uol.com.br bol.com.br terra.com.br ig.com.br globo.com globomail.com oi.com.br superig.com.br brturbo.com.br r7.com zipmail.com.br fibertel.com.ar speedy.com.ar arnet.com.ar ciudad.com.ar prodigy.net.mx cantv.net une.net.co adinet.com.uy",
    "btinternet.com btconnect.com sky.com virginmedia.com ntlworld.com talktalk.net blueyonder.co.uk tiscali.co.uk orange.net plus.com lineone.net supanet.com freeserve.co.uk onetel.com fsnet.co.uk dsl.pipex.com o2.co.uk eircom.net iol.ie indigo.ie",
    "comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com rr.com frontier.com frontiernet.net windstream.net centurylink.net centurytel.net embarqmail.com q.com qwest.net optonline.net optimum.net mindspring.com suddenlink.net mchsi.com netzero.net netzero.com pacbell.net prodigy.net swbell.net ameritech.net snet.net hughes.net spectrum.net twc.com tds.net atlanticbb.net wowway.com zoominternet.net cableone.net",
    "shaw.ca rogers.com sympatico.ca bell.net telus.net videotron.ca cogeco.ca eastlink.ca sasktel.net mts.net",
    "bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au westnet.com.au dodo.com.au internode.on.net ozemail.com.au xtra.co.nz paradise.net.nz orcon.net.nz slingshot.co.nz clear.net.nz mweb.co.za telkomsa.net iafrica.com absamail.co.za vodamail.co.za webmail.co.za",
    "sina.com qq.com 163.com 126.com rediffmail.com naver.com vsnl.com vsnl.net sify.com netvigator.com singnet.com.sg streamyx.com hanmail.net daum.net",
    "abv.bg inbox.lv seznam.cz wp.pl o2.pl onet.pl interia.pl poczta.fm centrum.cz ukr.net freemail.hu citromail.hu",
  ].flatMap((domains) => domains.split(" ")),
);

/** Anybody writes from there, so the domain says nothing about whose the address is. */
export const isMailboxProvider = (domain: string): boolean =>
  access.has(domain) || everywhere.test(domain) || certified.test(domain);
