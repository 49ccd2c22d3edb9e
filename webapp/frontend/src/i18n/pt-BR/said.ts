import type { Phrasebook } from "../../said/phrasebook.ts";

const reasons = {
  "Open positions mean more work than hands, and a budget for it.":
    "Vagas abertas indicam mais trabalho do que mãos, e orçamento para isso.",
  "New money is spent in the months after it arrives.":
    "Dinheiro novo é gasto nos meses seguintes à sua chegada.",
  "A new place needs suppliers and systems before habits set.":
    "Uma nova unidade precisa de fornecedores e sistemas antes que os hábitos se firmem.",
  "Growth puts strain on what was built for less.":
    "O crescimento pressiona o que foi feito para menos.",
  "Something new needs attention and the means to carry it.":
    "Uma novidade pede atenção e meios para sustentá-la.",
  "An award is an honest reason to get in touch.":
    "Um prêmio é um motivo sincero para entrar em contato.",
  "A new partner changes how work is done.": "Um novo parceiro muda o jeito de trabalhar.",
  "After an acquisition suppliers and systems are looked at again.":
    "Depois de uma aquisição, fornecedores e sistemas são reavaliados.",
  "An event is a place to meet and a date to meet by.":
    "Um evento é um lugar e uma data para se encontrar.",
  "It shows what they are busy with.": "Mostra com o que estão ocupados.",
  "A certification brings duties that have to be kept up.":
    "Uma certificação traz obrigações que precisam ser mantidas.",
  "A careers page shows that they hire at times, not that they do now.":
    "Uma página de vagas mostra que contratam de vez em quando, não que contratam agora.",
  "The page gives no date: check that it still holds.":
    "A página não traz data: confira se ainda vale.",
  "It lies ahead.": "Ainda vai acontecer.",
  "It is from the last month.": "É do último mês.",
  "It is from the last four months.": "É dos últimos quatro meses.",
  "It is from the last year.": "É do último ano.",
  "It is more than a year old.": "Tem mais de um ano.",
};

const criteria = {
  "Your profile names no region, so this does not count.":
    "Seu perfil não cita região, por isso não conta.",
  "In none of the places you rule out ({places})":
    "Em nenhum dos lugares que você exclui ({places})",
  "The site gives no address, so the places you rule out could not be checked.":
    "O site não traz endereço, então os lugares que você exclui não puderam ser conferidos.",
  "The site does not say where the company is.": "O site não diz onde a empresa fica.",
  "{country:country} is not among {places}": "{country} não está entre {places}",
  "You look everywhere": "Você procura em qualquer lugar",
  "Is in {country:country}, as you look for": "Fica em {country}, como você procura",
  "{country:country} is in {place}": "{country} faz parte de {place}",
  "{country:country} is not in {place}": "{country} não faz parte de {place}",
  "The domain {domain} ends in the country's own letters; the site states no country":
    "O domínio {domain} termina com as letras do país; o site não informa o país",
  "Is in {place}": "Fica em {place}",
  "In {city}; {place} is not named in its address": "Em {city}; o endereço não cita {place}",
  "Its trade is one you rule out: {wish}": "É de um ramo que você exclui: {wish}",
  "Its trade is one you rule out: {wish} (as corrected by hand: {trade:label})":
    "É de um ramo que você exclui: {wish} (corrigido à mão: {trade})",
  "Your profile names no industry, so this does not count.":
    "Seu perfil não cita setor, por isso não conta.",
  'Matches "{wish}"': 'Combina com "{wish}"',
  'Matches "{wish}" (as corrected by hand: {trade:label})':
    'Combina com "{wish}" (corrigido à mão: {trade})',
  'Its own words touch "{wish}"': 'As palavras do site tocam em "{wish}"',
  "The site does not say clearly which trade this company is in.":
    "O site não diz com clareza de que ramo é a empresa.",
  "Could not tell whether the trade is among: {wishes}.":
    "Não foi possível dizer se o ramo está entre: {wishes}.",
  'Same sector as "{wish}", another trade: {trade:label}':
    'Mesmo setor de "{wish}", outro ramo: {trade}',
  'Same sector as "{wish}", another trade: {trade:label} (as corrected by hand: {own:label})':
    'Mesmo setor de "{wish}", outro ramo: {trade} (corrigido à mão: {own})',
  "Its trade ({trade:label}) is not among those you look for":
    "O ramo ({trade}) não está entre os que você procura",
  "Its trade ({trade:label}) is not among those you look for (as corrected by hand: {own:label})":
    "O ramo ({trade}) não está entre os que você procura (corrigido à mão: {own})",
  "Speaks of {matters:matters}, which your offer deals with":
    "Fala de {matters}, de que a sua oferta trata",
  "Uses the words of your offer": "Usa as palavras da sua oferta",
  "The site touches matters of your offer": "O site toca em assuntos da sua oferta",
  "Nothing on the 1 page read touches what you offer.":
    "Nada na 1 página lida toca no que você oferece.",
  "Nothing on the {count:number} pages read touches what you offer.":
    "Nada nas {count} páginas lidas toca no que você oferece.",
  "Your profile names no pains, so this does not count.":
    "Seu perfil não cita dores, por isso não conta.",
  "None of your {pains:said} is spoken of on the {pages:said} read.":
    "O site não fala de {pains} do seu perfil ({pages} lidas).",
  "1 pain": "nenhuma dor (1)",
  "{count:number} pains": "nenhuma das {count} dores",
  "1 page": "1 página",
  "{count:number} pages": "{count} páginas",
  'Touches "{pain}"': 'Toca em "{pain}"',
  'Speaks of "{pain}"': 'Fala de "{pain}"',
  "No address, number or profile on the 1 page read":
    "Nenhum endereço, número ou perfil na 1 página lida",
  "No address, number or profile on the {count:number} pages read":
    "Nenhum endereço, número ou perfil nas {count} páginas lidas",
  "E-mail: {address}": "E-mail: {address}",
  "Telephone: {address}": "Telefone: {address}",
  "Profile: {address}": "Perfil: {address}",
  "Contact form: {address}": "Formulário de contato: {address}",
  "Your profile names no company size, so this does not count.":
    "Seu perfil não cita porte, por isso não conta.",
  "You look for {wanted:said}; the site does not say how many people work there.":
    "Você procura {wanted}; o site não diz quantas pessoas trabalham lá.",
  "{actual:said}; you look for {wanted:said}": "{actual}; você procura {wanted}",
  "{from:number} people or more": "{from} pessoas ou mais",
  "{from:number} people": "{from} pessoas",
  "{from:number} to {to:number} people": "{from} a {to} pessoas",
};

const fitSummary = {
  "Ruled out: {why:said}.": "Excluída: {why}.",
  "its domain is on your exclusion list": "o domínio está na sua lista de exclusão",
  "place ruled out ({place})": "lugar excluído ({place})",
  "trade ruled out ({trade})": "ramo excluído ({trade})",
  "Too little is known to judge ({share:number} % of the weight).":
    "Sabe-se pouco demais para avaliar ({share} % do peso).",
  "{score:number} of 100, from {share:number} % of the weight.":
    "{score} de 100, com {share} % do peso.",
  "{score:number} of 100, from {share:number} % of the weight; held there because {why:said}.":
    "{score} de 100, com {share} % do peso; limitada porque {why}.",
  "it is in another trade than you look for": "é de outro ramo que não o procurado",
  "it is outside of the regions you look for": "fica fora das regiões procuradas",
  "Speaks for it: {criteria:criteria}.": "A favor: {criteria}.",
  "Speaks against it: {criteria:criteria}.": "Contra: {criteria}.",
  "Unknown: {criteria:criteria}.": "Desconhecido: {criteria}.",
};

const people = {
  "Entered by hand": "Informado à mão",
  "Named on the site": "Citado no site",
  "Goals follow from the role and challenges from your profile; the site states neither for this person":
    "Os objetivos vêm do cargo e os desafios do seu perfil; o site não os informa para esta pessoa",
  "The pages read name nobody with a role; this is the role that usually decides":
    "As páginas lidas não citam ninguém com cargo; este é o cargo que costuma decidir",
  "Practice owner or practice manager (role, not a known person)":
    "Dono ou gerente da clínica (cargo, não uma pessoa conhecida)",
  "Managing partner (role, not a known person)": "Sócio-gerente (cargo, não uma pessoa conhecida)",
  "Managing director or head of operations (role, not a known person)":
    "Diretor geral ou chefe de operações (cargo, não uma pessoa conhecida)",
  "Founder or managing director (role, not a known person)":
    "Fundador ou diretor geral (cargo, não uma pessoa conhecida)",
  "Director (role, not a known person)": "Diretor (cargo, não uma pessoa conhecida)",
  "Owner or managing director (role, not a known person)":
    "Dono ou diretor geral (cargo, não uma pessoa conhecida)",
  "A business that earns well and does not hang on them alone":
    "Um negócio que rende bem e não depende só deles",
  "Customers who come back": "Clientes que voltam",
  "Growth that the organisation can carry": "Um crescimento que a organização sustente",
  "Costs and risks under control": "Custos e riscos sob controle",
  "Days that run as planned": "Dias que correm como planejado",
  "Less work by hand": "Menos trabalho manual",
  "More and better enquiries": "Mais e melhores consultas de clientes",
  "Being found and trusted": "Ser encontrado e inspirar confiança",
  "A full pipeline": "Um funil cheio",
  "Less time lost on the wrong enquiries": "Menos tempo perdido com contatos que não servem",
  "Predictable costs and cash": "Custos e caixa previsíveis",
  "Clean records": "Registros em ordem",
  "Positions filled and people who stay": "Vagas preenchidas e pessoas que ficam",
  "Less administration": "Menos burocracia",
  "Systems that run and fit together": "Sistemas que funcionam e se encaixam",
  "Few surprises in security and cost": "Poucas surpresas em segurança e custo",
  "A part of the business that runs as planned": "Uma área que corre como planejado",
  "Time for the actual work": "Tempo para o trabalho em si",
  "A good experience for those they serve": "Uma boa experiência para quem atendem",
  "Fewer interruptions": "Menos interrupções",
  "email: {address}": "e-mail: {address}",
  "phone: {address}": "telefone: {address}",
  "linkedin: {address}": "LinkedIn: {address}",
  "profile: {address}": "perfil: {address}",
  "form: {address}": "formulário: {address}",
};

const pains = {
  "Your profile does not say how you answer this.": "Seu perfil não diz como você responde a isso.",
  "Nothing on the pages read speaks of this: ask before you assume it":
    "Nada nas páginas lidas fala disso: pergunte antes de supor",
  "The site touches this": "O site toca nisso",
  "In the site's words": "Nas palavras do site",
  "Finds it hard to get enough staff": "Tem dificuldade para contratar pessoal suficiente",
  "Customers have to wait for capacity": "Os clientes precisam esperar por vaga",
  "Appointments or orders run over the telephone":
    "Agendamentos ou pedidos são feitos por telefone",
  "Works with paper forms, fax or attachments": "Trabalha com formulários em papel, fax ou anexos",
  "Speaks of delays or long delivery times": "Fala de atrasos ou prazos de entrega longos",
  "Speaks of rising costs": "Fala de custos em alta",
  "Asks customers not to miss or cancel late":
    "Pede aos clientes que não faltem nem cancelem em cima da hora",
  "Says that something costs them hours or orders": "Diz que algo lhe custa horas ou pedidos",
  "Names a challenge of its own": "Cita um desafio próprio",
};

const rivals = {
  "Runs on the site": "Roda no site",
  "Runs on the site and does part of what you offer ({category})":
    "Roda no site e faz parte do que você oferece ({category})",
  "Says that it uses it": "Diz que usa",
  "Names it": "Cita o nome",
  "Sets itself against it": "Coloca-se contra",
};

const triggers = {
  ...reasons,
  "On the site": "No site",
  "Keeps a careers page": "Mantém uma página de vagas",
  "Has open positions": "Tem vagas abertas",
};

const strategy = {
  "Open with their news": "Abrir com as notícias deles",
  "Open with a pain they speak of": "Abrir com uma dor de que falam",
  "Offer the better way than what they use": "Oferecer algo melhor do que usam",
  "Come as a specialist of their trade": "Chegar como especialista do ramo deles",
  "Ask before you offer": "Perguntar antes de oferecer",
  "open with their news": "abrir com as notícias deles",
  "open with a pain they speak of": "abrir com uma dor de que falam",
  "offer the better way than what they use": "oferecer algo melhor do que usam",
  "come as a specialist of their trade": "chegar como especialista do ramo deles",
  "ask before you offer": "perguntar antes de oferecer",
  "Next best: {way:said} ({score:number} against {best:number}).":
    "Segunda melhor: {way} ({score} contra {best}).",
  "As strong: {way:said} ({score:number} each).": "Tão forte quanto: {way} ({score} cada).",
  "Write on the occasion of something that happened there.":
    "Escrever a propósito de algo que aconteceu lá.",
  "No dated or current happening was found on the site.":
    "Nenhum acontecimento datado ou atual foi encontrado no site.",
  "Write on the occasion of this: {news:trigger} Then lead over to what it means for their work.":
    "Escrever a propósito disto: {news} Depois, passar ao que isso significa para o trabalho deles.",
  "Reason to write now: {why:said}": "Motivo para escrever agora: {why}",
  "1 further trigger found.": "Mais 1 gatilho encontrado.",
  "{count:number} further triggers found.": "Mais {count} gatilhos encontrados.",
  "Open with a pain that the site itself speaks of.":
    "Abrir com uma dor de que o próprio site fala.",
  "None of your customers' pains is spoken of on the site.":
    "O site não fala de nenhuma das dores dos seus clientes.",
  'Open with "{pain}", in their own words, and answer with: {answer}':
    'Abrir com "{pain}", nas palavras deles, e responder com: {answer}',
  'Open with "{pain}", in their own words, and ask what it costs them.':
    'Abrir com "{pain}", nas palavras deles, e perguntar o que isso lhes custa.',
  'The site touches "{pain}" without calling it a burden.':
    'O site toca em "{pain}" sem dizer que é um peso.',
  'The site speaks of "{pain}" (severity {severity:severity}).':
    'O site fala de "{pain}" (gravidade {severity}).',
  "Your profile does not say how you answer it.": "Seu perfil não diz como você responde a isso.",
  "{count:number} of your pains are touched.": "{count} das suas dores são tocadas.",
  "Compare with what they use today.": "Comparar com o que usam hoje.",
  "Nothing that competes with your offer was seen in use there.":
    "Nada que concorra com a sua oferta foi visto em uso lá.",
  "Speak to what {name} leaves open, and ask how content they are with it.":
    "Falar do que {name} deixa em aberto e perguntar se estão satisfeitos.",
  "{name} is in use there, so the need is proven and taken.":
    "{name} está em uso lá: a necessidade está provada e atendida.",
  "{name} is named on the site; in what role has to be asked.":
    "{name} é citado no site; em que papel, é preciso perguntar.",
  "Show that you know their trade: one sentence on what companies like them gain, then one question.":
    "Mostrar que conhece o ramo: uma frase sobre o que empresas como elas ganham e depois uma pergunta.",
  "Their trade could not be told.": "Não foi possível dizer qual é o ramo.",
  "They are in the trade you made this for.": "São do ramo para o qual você fez a oferta.",
  "Their trade fits by {share:number} %.": "O ramo combina em {share} %.",
  "There is a person to address by name.": "Há uma pessoa para chamar pelo nome.",
  "Ask one honest question about how they work today, and offer nothing yet.":
    "Fazer uma pergunta sincera sobre como trabalham hoje e ainda não oferecer nada.",
  "Too little is known for a claim.": "Sabe-se pouco demais para afirmar algo.",
  "Works without any claim about them.": "Funciona sem afirmar nada sobre eles.",
  "Their pains are not known from the site.": "As dores deles não são conhecidas pelo site.",
};

const talk = {
  'For {company}, on "{pain}": {answer}': 'Para {company}, sobre "{pain}": {answer}',
  "Beside {name}, which {company} uses: {answer}": "Ao lado de {name}, que {company} usa: {answer}",
  "Your value proposition as it stands: the site gives nothing to tie it to":
    "Sua proposta de valor como está: o site não dá a que ligá-la",
  '"We already use {name}."': '"Já usamos {name}."',
  "Ask what {name} does well and where they still work around it. Only then: {answer}":
    "Pergunte o que {name} faz bem e onde ainda precisam contornar. Só depois: {answer}",
  '"We have no time for something new right now."': '"Não temos tempo para nada novo agora."',
  "Agree that hands are short and make that the subject: ask which single task takes the most time, and offer to start with that one alone.":
    "Concorde que faltam mãos e faça disso o assunto: pergunte qual tarefa toma mais tempo e ofereça começar só por ela.",
  '"We are too small for this."': '"Somos pequenos demais para isso."',
  "Say what a team of their size gets out of it in the first month, in hours or money, or say honestly that it does not pay. From your profile: {answer}":
    "Diga o que uma equipe desse tamanho ganha no primeiro mês, em horas ou dinheiro, ou diga com sinceridade que não compensa. Do seu perfil: {answer}",
  "{count:number} people, entered by hand": "{count} pessoas, informado à mão",
  "Their size": "O porte deles",
  '"What happens to our {data:data}?"': '"O que acontece com {data}?"',
  "Have the answer ready before the call: where data is kept, who can read it, and the data processing agreement. Your profile does not say, so it is not claimed here.":
    "Tenha a resposta pronta antes da ligação: onde os dados ficam, quem pode lê-los e o acordo de tratamento de dados. Seu perfil não diz, por isso nada é afirmado aqui.",
  "Companies of this sector answer for {data:data}": "Empresas deste setor respondem por {data}",
  '"What does it cost, and is it worth it?"': '"Quanto custa, e vale a pena?"',
  'Work it out with them from "{pain}": how often does it happen, and what does one time cost? Set the price beside that sum.':
    'Calcule com eles a partir de "{pain}": com que frequência acontece e quanto custa cada vez? Ponha o preço ao lado dessa soma.',
  "Do not name a price before a cost is on the table: ask which of the subjects in your profile costs them most today.":
    "Não diga um preço antes que um custo esteja na mesa: pergunte qual dos assuntos do seu perfil mais lhes custa hoje.",
  "A question that comes in most talks; nothing on the site speaks of it":
    "Uma pergunta que surge em quase toda conversa; o site não fala disso",
  'Does "{pain}" come up in your work, and when did it last?':
    '"{pain}" aparece no seu trabalho? Quando foi a última vez?',
  "The site is silent on this pain; it must not be assumed.":
    "O site não fala desta dor; não se deve supor.",
  'Your site says "{quote}" What does this cost you in a month, in time or in money?':
    'Seu site diz "{quote}" Quanto isso lhe custa por mês, em tempo ou dinheiro?',
  'How much of a burden is this for you: "{pain}"?': 'Quanto isto pesa para você: "{pain}"?',
  'It touches "{pain}"; whether it hurts is not said.':
    'Toca em "{pain}"; se incomoda, não é dito.',
  'It speaks of "{pain}"; how much it costs is not said.':
    'Fala de "{pain}"; quanto custa, não é dito.',
  'What changes in your daily work with this: "{news}"?':
    'O que muda no seu dia a dia com isto: "{news}"?',
  'What changes in your daily work with this: "{news}" ({date})?':
    'O que muda no seu dia a dia com isto: "{news}" ({date})?',
  "What do you use for this today, and what do you do by hand?":
    "O que vocês usam para isso hoje, e o que fazem à mão?",
  "Nothing that competes with your offer was seen on the site.":
    "Nada que concorra com a sua oferta foi visto no site.",
  "How content are you with {name}, and what would you change about it?":
    "Vocês estão satisfeitos com {name}? O que mudariam?",
  "It is in use there.": "Está em uso lá.",
  "It is named on the site; whether they use it is not known.":
    "É citado no site; não se sabe se usam.",
  "How would you describe your business in one sentence, and who are your customers?":
    "Como você descreveria o seu negócio em uma frase, e quem são os seus clientes?",
  "Where are you based, and which places do you serve?":
    "Onde vocês ficam e quais lugares atendem?",
  "How many people work with you, and how many of them would touch this?":
    "Quantas pessoas trabalham com você, e quantas usariam isto?",
  "Unknown in the fit score: {criterion:criterion}.":
    "Desconhecido na nota de aderência: {criterion}.",
  "Who else has a say when you bring in something like this, and what do they look at?":
    "Quem mais opina quando vocês trazem algo assim, e o que essas pessoas observam?",
  "{name} is the one name known; decisions are seldom made alone.":
    "{name} é o único nome conhecido; decisões raramente são tomadas a sós.",
  "Who decides on something like this, and who would work with it?":
    "Quem decide sobre algo assim, e quem trabalharia com isto?",
  "The site names nobody who decides.": "O site não cita ninguém que decida.",
};

const refusals = {
  "another value of this field has the stronger proof":
    "outro valor deste campo tem uma prova mais forte",
  "the proof is too weak": "a prova é fraca demais",
  "its quote is not found on the page": "a citação não está na página",
  "works for another organisation": "trabalha para outra organização",
  "somebody quoted or reviewed on the page": "alguém citado ou avaliado na página",
  "named as the author of an article": "citado como autor de um artigo",
  "is where somebody comes from who praises the house": "é de onde vem alguém que elogia a empresa",
  "belongs to another organisation, which made or hosts the site":
    "pertence a outra organização, que fez ou hospeda o site",
  "its domain belongs to another organisation": "o domínio pertence a outra organização",
  "a registration or account number, not a telephone":
    "um número de registro ou de conta, não um telefone",
  "stands in a part of the page about another company":
    "está em uma parte da página sobre outra empresa",
  "a fax number": "um número de fax",
  "The page is built so heavily that only its beginning was read.":
    "A página é tão pesada que só o começo foi lido.",
  'The name "{name}" does not stand on this website: it may belong to another company.':
    'O nome "{name}" não está neste site: talvez seja de outra empresa.',
};

const jobLog = {
  "{done:number} of {found:number} companies done.": "{done} de {found} empresas concluídas.",
  "The search is done: 1 company found.": "A busca terminou: 1 empresa encontrada.",
  "The search is done: {count:number} companies found.":
    "A busca terminou: {count} empresas encontradas.",
  "The search is done: 1 company found, {out:number} left out.":
    "A busca terminou: 1 empresa encontrada, {out} de fora.",
  "The search is done: {count:number} companies found, {out:number} left out.":
    "A busca terminou: {count} empresas encontradas, {out} de fora.",
  "The list is empty, so there is nothing to look at.":
    "A lista está vazia, não há o que procurar.",
  "Paused.": "Pausada.",
  "Searched {all:number} fictional companies of the demo directory for {query}: none fits.":
    "Procura por {query} entre {all} empresas fictícias do diretório de demonstração: nenhuma serve.",
  "Searched {all:number} fictional companies of the demo directory for {query}: {count:number} fit.":
    "Procura por {query} entre {all} empresas fictícias do diretório de demonstração: {count} servem.",
  "Searched {all:number} fictional companies of the demo directory for what the profile describes: {query}: none fits.":
    "Procura pelo que o perfil descreve, {query}, entre {all} empresas fictícias do diretório de demonstração: nenhuma serve.",
  "Searched {all:number} fictional companies of the demo directory for what the profile describes: {query}: {count:number} fit.":
    "Procura pelo que o perfil descreve, {query}, entre {all} empresas fictícias do diretório de demonstração: {count} servem.",
  "{count:number} would fit elsewhere.": "{count} serviriam em outro lugar.",
  "The directory has no company in {places}.": "O diretório não tem empresa em {places}.",
  "Nothing there mentions {words}.": "Nada lá menciona {words}.",
  "Asking {provider} for {queries}.": "Perguntando a {provider} por {queries}.",
  "{provider} has no more: {considered:number} results considered, {found:number} of them companies' own sites.":
    "{provider} não tem mais: {considered} resultados avaliados, {found} deles sites das próprias empresas.",
  "Wikidata is searched by industry, and neither the request nor the profile names one.":
    "A Wikidata é pesquisada por setor, e nem o pedido nem o perfil citam um.",
  "Looking on Wikidata for companies filed under {labels} anywhere.":
    "Procurando na Wikidata empresas classificadas como {labels} em qualquer lugar.",
  "Looking on Wikidata for companies filed under {labels} in {places}.":
    "Procurando na Wikidata empresas classificadas como {labels} em {places}.",
  "Wikidata has no more: {considered:number} companies considered, {found:number} with a website that can be read.":
    "A Wikidata não tem mais: {considered} empresas avaliadas, {found} com site que pode ser lido.",
  "OpenStreetMap is searched by trade and place, and the request names no place.":
    "O OpenStreetMap é pesquisado por ramo e lugar, e o pedido não cita lugar.",
  "OpenStreetMap is searched by trade and place, and the request names no trade that the map knows in {subjects}.":
    "O OpenStreetMap é pesquisado por ramo e lugar, e o pedido não cita em {subjects} um ramo que o mapa conheça.",
  "Ask for instance for “dentists in Bristol”.": "Peça, por exemplo, “dentistas em Bristol”.",
  "Looking on OpenStreetMap for {trade:trade} in {place}.":
    "Procurando no OpenStreetMap {trade} em {place}.",
  "OpenStreetMap knows {count:number} with a website: {trade:trade} in {place}.":
    "O OpenStreetMap conhece {count} com site: {trade} em {place}.",
  "No search provider is configured and none of the open ones can be reached from here, so the demo directory is searched.":
    "Nenhum provedor de busca está configurado e nenhum dos abertos pode ser alcançado daqui; por isso o diretório de demonstração é pesquisado.",
  "Its companies are fictional.": "As empresas dele são fictícias.",
  "{provider} asks us to wait.": "{provider} pede que esperemos.",
  "Trying again in {seconds:number} s.": "Nova tentativa em {seconds} s.",
  "Going on.": "Continuando.",
};

/** What the web app says in sentences of its own, where one code stands for many of them. */
const server = {
  "Without a website or a company's e-mail there is nothing to research.":
    "Sem site nem e-mail da empresa não há o que pesquisar.",
  "The same company stands earlier in the file.": "A mesma empresa está antes no arquivo.",
  "A file may have 10,000 rows.": "Um arquivo pode ter 10.000 linhas.",
  "The lead has all of it already.": "O lead já tem tudo isso.",
  "Filled in: {names}.": "Preenchido: {names}.",
  "{field} is longer than {most:number} characters.": "{field} tem mais de {most} caracteres.",
  '"{text}" is not an e-mail address.': '"{text}" não é um endereço de e-mail.',
  '"{text}" is not a web address.': '"{text}" não é um endereço da web.',
  '"{text}" is an IP address, not a company\'s website.':
    '"{text}" é um endereço IP, não o site de uma empresa.',
  '"{text}" is not a public website.': '"{text}" não é um site público.',
  "The row names no company, website or e-mail.": "A linha não traz empresa, site nem e-mail.",
  "The file is empty.": "O arquivo está vazio.",
  "No column names a company, a website or an e-mail.":
    "Nenhuma coluna traz empresa, site ou e-mail.",
  "There is no file in the request.": "Não há arquivo no pedido.",
  "Events wait in the log of the prospect service.":
    "Eventos aguardam no registro do serviço de prospecção.",
  "The database does not answer.": "O banco de dados não responde.",
  "The prospecting service cannot be reached.": "O serviço de prospecção não pode ser alcançado.",
  "Excluded from the board": "Excluído pelo quadro",
  "{company} is {state:state}; only failed or cancelled leads can be retried.":
    "{company}: {state}; só leads com falha ou cancelados podem ser repetidos.",
  "{company} is {state:state}; only completed leads are run again.":
    "{company}: {state}; só leads concluídos são processados de novo.",
  "An imported lead was never researched, so there is nothing to run again.":
    "Um lead importado nunca foi pesquisado, então não há o que processar de novo.",
  "{company} was changed in the meantime.": "{company} mudou nesse meio-tempo.",
  "Without a website there is no domain to exclude.": "Sem site não há domínio a excluir.",
  "Only the pipeline puts leads into this column.": "Só os agentes põem leads nesta coluna.",
  '"{text}" is not the domain of a website.': '"{text}" não é o domínio de um site.',
  "The website is not an address.": "O site não é um endereço.",
  "The list is empty.": "A lista está vazia.",
  "A workspace keeps at most {most:number} templates.":
    "Um espaço de trabalho guarda no máximo {most} modelos.",
  "A workspace keeps at most {most:number} views.":
    "Um espaço de trabalho guarda no máximo {most} visões.",
  "A workspace has at most {most:number} webhooks.":
    "Um espaço de trabalho tem no máximo {most} webhooks.",
  "This person is a member already.": "Esta pessoa já é membro.",
  "A workspace needs an owner.": "Um espaço de trabalho precisa de um proprietário.",
  "An account with this e-mail exists.": "Já existe uma conta com este e-mail.",
  "An account with this e-mail was opened this very moment.":
    "Uma conta com este e-mail foi aberta neste instante.",
  "Nobody with this e-mail has an account here yet.":
    "Ninguém com este e-mail tem uma conta aqui ainda.",
  "Your own password is changed in your account.": "A sua própria senha é alterada na sua conta.",
  "Open the lead: everything that was found is there.":
    "Abra o lead: tudo o que foi encontrado está lá.",
  "Wait until it has ended; the board shows how far it is.":
    "Espere terminar; o quadro mostra em que ponto está.",
  "Wait until it is done.": "Espere terminar.",
  "Retry it instead.": "Em vez disso, repita.",
  "Start a job with its website in the list.": "Inicie uma busca com o site dele na lista.",
  "Retry a lead to enrich it again.": "Repita um lead para enriquecê-lo de novo.",
  "Look at the newest state and decide again.": "Veja o estado mais recente e decida de novo.",
  "No lead {lead} is known here.": "Nenhum lead {lead} é conhecido aqui.",
  "The lead {lead} belongs to another job.": "O lead {lead} pertence a outra busca.",
  "A lead that is {from:state} cannot become {to:state}.": "Um lead {from} não pode passar a {to}.",
  "Attempt {number:number} began after attempt {other:number}.":
    "A tentativa {number} começou depois da tentativa {other}.",
  "Attempt {number:number} has already {ended:ended}.": "A tentativa {number} já {ended}.",
  "An agent began although the attempt has {ended:ended}.":
    "Um agente começou embora a tentativa já {ended}.",
  "Attempt {number:number} ended while attempt {other:number} is on.":
    "A tentativa {number} terminou enquanto a tentativa {other} está em andamento.",
};

/** A label that is no term of ours is not taken for a trade: any sentence with a colon would be. */
const summary = {
  "{name}. The site does not say plainly what the company does.":
    "{name}. O site não diz com clareza o que a empresa faz.",
  "{name}: {trade:trade} in {place:place}.": "{name}: {trade}, em {place}.",
  "{name}: {trade:trade}.": "{name}: {trade}.",
  "{name}, {place:known}.": "{name}, em {place}.",
  "Its words are those of {trade:trade}.": "As palavras do site são as de {trade}.",
  "Founded {year:number}.": "Fundada em {year}.",
  "{count} people.": "{count} pessoas.",
  "Offers {services:list}.": "Oferece {services}.",
  "The site does not say plainly what the company does.":
    "O site não diz com clareza o que a empresa faz.",
};

const briefing = {
  "{name}: fit unknown": "{name}: aderência desconhecida",
  "{name}: high fit, {score:number} of 100": "{name}: aderência alta, {score} de 100",
  "{name}: medium fit, {score:number} of 100": "{name}: aderência média, {score} de 100",
  "{name}: low fit, {score:number} of 100": "{name}: aderência baixa, {score} de 100",
  "{name}: low fit, null of 100": "{name}: aderência baixa",
  "In short": "Em resumo",
  "**How to start:** {opening}": "**Como começar:** {opening}",
  "Mind: {text}": "Atenção: {text}",
  "**Website:** {value}": "**Site:** {value}",
  "**Place:** {value:place}": "**Local:** {value}",
  "**Trade:** {value:label}": "**Ramo:** {value}",
  "**People:** {value}": "**Pessoas:** {value}",
  "**Founded:** {value}": "**Fundação:** {value}",
  "**Offers:** {value}": "**Oferece:** {value}",
  Fit: "Aderência",
  Criterion: "Critério",
  Weight: "Peso",
  Score: "Nota",
  Why: "Por quê",
  Industry: "Setor",
  Geography: "Geografia",
  Size: "Porte",
  Pains: "Dores",
  "Fit with the offer": "Aderência da oferta",
  Reachability: "Facilidade de contato",
  "not counted": "não conta",
  unknown: "desconhecido",
  "Who to reach": "Com quem falar",
  "**Start here:** {name}, {way:way} {address}. {why:said}":
    "**Comece aqui:** {name}, {way} {address}. {why}",
  "**Start here:** {way:way} {address}. {why:said}": "**Comece aqui:** {way} {address}. {why}",
  "No way to reach them was found on the site.": "Nenhuma forma de contato foi encontrada no site.",
  "{address} (general)": "{address} (geral)",
  "Why now": "Por que agora",
  "{date}: {why:said}": "{date}: {why}",
  "{date}: {trigger:trigger} {why:said}": "{date}: {trigger} {why}",
  "**{pain}** (high). {answer:said}": "**{pain}** (alta). {answer}",
  "**{pain}** (high). {answer}": "**{pain}** (alta). {answer}",
  "**{pain}** (medium). {answer:said}": "**{pain}** (média). {answer}",
  "**{pain}** (medium). {answer}": "**{pain}** (média). {answer}",
  "**{pain}** (low). {answer:said}": "**{pain}** (baixa). {answer}",
  "**{pain}** (low). {answer}": "**{pain}** (baixa). {answer}",
  "Not spoken of on the site: {pains}": "O site não fala de: {pains}",
  "What they use": "O que usam",
  "{name} (in use)": "{name} (em uso)",
  "{name} (named on the site)": "{name} (citado no site)",
  "{name} (set against them)": "{name} (como concorrente)",
  "Approach: {name:said}": "Abordagem: {name}",
  "Also weighed:": "Também avaliadas:",
  "{name:said}, {score:number}: {reasons:said}": "{name}, {score}: {reasons}",
  "What to offer": "O que oferecer",
  "What to ask": "O que perguntar",
  "What they may say": "O que podem dizer",
  "**{objection:said}** {response:said}": "**{objection}** {response}",
  "What is not known, and what to mind": "O que não se sabe e a que atentar",
  "Industry: {why:said}": "Setor: {why}",
  "Geography: {why:said}": "Geografia: {why}",
  "Size: {why:said}": "Porte: {why}",
  "Pains: {why:said}": "Dores: {why}",
  "Fit with the offer: {why:said}": "Aderência da oferta: {why}",
  "Reachability: {why:said}": "Facilidade de contato: {why}",
  "1 found value was refused; they are listed with the facts, each with its reason.":
    "1 valor encontrado foi recusado; está listado com os fatos, com o motivo.",
  "{count:number} found values were refused; they are listed with the facts, each with its reason.":
    "{count} valores encontrados foram recusados; estão listados com os fatos, cada um com o motivo.",
  "Careful, instruction text at {url}: {text}": "Cuidado, texto com instruções em {url}: {text}",
  "Careful, hidden instruction text at {url}: {text}":
    "Cuidado, texto oculto com instruções em {url}: {text}",
  "Careful, page cut at {url}: {text:said}": "Cuidado, página cortada em {url}: {text}",
  "Careful, name not found at {url}: {text:said}": "Cuidado, nome não encontrado em {url}: {text}",
  "Read for this": "Lido para isto",
};

const ways = {
  "Named on the site as {role}, with an address of their own":
    "Citado no site como {role}, com endereço próprio",
  "Named with an own address on the site": "Citado com endereço próprio no site",
  "An address that bears this person's name": "Um endereço com o nome desta pessoa",
  "General address; ask for {name}": "Endereço geral; peça para falar com {name}",
  "General address; the site names no person to write to":
    "Endereço geral; o site não cita pessoa a quem escrever",
  "The address on the site": "O endereço do site",
  "The site gives a number and no e-mail address": "O site traz um número e nenhum e-mail",
  "The site gives neither an e-mail address nor a number": "O site não traz e-mail nem número",
  "Only a contact page was found": "Só uma página de contato foi encontrada",
};

/** A sentence of the briefing ends with a full stop where the part itself has none. */
const withStop = (phrases: Record<string, string>) =>
  Object.fromEntries(Object.entries(phrases).map(([from, to]) => [`${from}.`, `${to}.`]));

/** Trades as facts name them, then as the criteria do. */
const trades = {
  "Software and IT services": "Software e serviços de TI",
  "Marketing and design": "Marketing e design",
  "Professional services": "Serviços profissionais",
  "Finance and insurance": "Finanças e seguros",
  Healthcare: "Saúde",
  "Real estate": "Imóveis",
  "Construction and trades": "Construção e instalações",
  Manufacturing: "Indústria",
  "Retail and online shop": "Varejo e loja virtual",
  "Food and beverage": "Alimentos e bebidas",
  "Hospitality and travel": "Hospedagem e viagens",
  "Transport and automotive": "Transporte e automotivo",
  "Media and entertainment": "Mídia e entretenimento",
  "Education and training": "Educação e treinamento",
  "Non-profit organisation": "Organização sem fins lucrativos",
  "Staffing and HR": "Recrutamento e RH",
  Agriculture: "Agricultura",
  "Personal services": "Serviços pessoais",
  "Cloud platform": "Plataforma em nuvem",
  "Data and analytics services": "Serviços de dados e análise",
  "Software development": "Desenvolvimento de software",
  "IT services": "Serviços de TI",
  "Web development": "Desenvolvimento web",
  Cybersecurity: "Cibersegurança",
  "SaaS software": "Software SaaS",
  "Marketing agency": "Agência de marketing",
  "Web and graphic design": "Design gráfico e web",
  "Branding agency": "Agência de branding",
  "Printing and signage": "Gráfica e sinalização",
  "Public relations": "Relações públicas",
  "Law firm": "Escritório de advocacia",
  "Accounting and tax": "Contabilidade e impostos",
  Notary: "Cartório",
  "Translation services": "Serviços de tradução",
  Architecture: "Arquitetura",
  Consulting: "Consultoria",
  "Insurance broker": "Corretora de seguros",
  Bank: "Banco",
  Lending: "Crédito",
  "Wealth and investment management": "Gestão de patrimônio e investimentos",
  "Dental practice": "Clínica odontológica",
  "Dermatology practice": "Clínica de dermatologia",
  Physiotherapy: "Fisioterapia",
  "Veterinary practice": "Clínica veterinária",
  Pharmacy: "Farmácia",
  "Psychology and counselling": "Psicologia e aconselhamento",
  "Chiropractic practice": "Clínica de quiropraxia",
  Hospital: "Hospital",
  "Medical practice": "Clínica médica",
  "Home care": "Cuidados domiciliares",
  "Property management": "Administração de imóveis",
  "Real estate agency": "Imobiliária",
  "Roofing contractor": "Telhados e coberturas",
  "Plumbing, heating and cooling": "Hidráulica, aquecimento e climatização",
  "Electrical contractor": "Instalações elétricas",
  "Road and civil works": "Obras viárias e civis",
  Landscaping: "Paisagismo",
  "Carpentry and joinery": "Carpintaria e marcenaria",
  "Conservatories and verandas": "Varandas e fechamentos de vidro",
  "Painting contractor": "Pintura",
  "Remodelling and renovation": "Reformas",
  "Construction company": "Construtora",
  "Metal manufacturer": "Metalúrgica",
  "Machinery manufacturer": "Fabricante de máquinas",
  "Furniture maker": "Fabricante de móveis",
  "Plastics manufacturer": "Fabricante de plásticos",
  "Packaging manufacturer": "Fabricante de embalagens",
  "Textile manufacturer": "Indústria têxtil",
  "Chemicals manufacturer": "Indústria química",
  Manufacturer: "Fabricante",
  "Online shop": "Loja virtual",
  "Clothing and fashion retail": "Varejo de moda",
  "Home and furniture retail": "Varejo de móveis e casa",
  Jewellery: "Joalheria",
  "Retail shop": "Loja",
  Restaurant: "Restaurante",
  Bakery: "Padaria",
  Café: "Cafeteria",
  Seafood: "Frutos do mar",
  Winery: "Vinícola",
  Brewery: "Cervejaria",
  Catering: "Bufê",
  "Food producer": "Produtor de alimentos",
  Hotel: "Hotel",
  "Travel agency": "Agência de viagens",
  "Holiday accommodation": "Hospedagem de temporada",
  "Car repair": "Oficina mecânica",
  "Freight and logistics": "Transporte de carga e logística",
  "Car dealership": "Concessionária de veículos",
  Removals: "Mudanças",
  "Taxi and limousine": "Táxi e transporte executivo",
  Photography: "Fotografia",
  "Film and video production": "Produção de filmes e vídeos",
  "Publishing and news": "Editora e imprensa",
  "Music and events": "Música e eventos",
  Games: "Jogos",
  "Language training": "Escola de idiomas",
  "Music lessons": "Aulas de música",
  School: "Escola",
  University: "Universidade",
  "Training provider": "Centro de treinamento",
  Tutoring: "Aulas particulares",
  Church: "Igreja",
  Charity: "Instituição beneficente",
  Association: "Associação",
  "Resume writing and career coaching": "Currículos e orientação de carreira",
  Recruitment: "Recrutamento",
  "Staffing agency": "Agência de empregos",
  "Livestock equipment and farming": "Pecuária e equipamentos",
  Farm: "Fazenda",
  Horticulture: "Horticultura",
  "Massage and spa": "Massagem e spa",
  "Hair salon": "Salão de cabeleireiro",
  "Beauty salon": "Salão de beleza",
  "Fitness studio": "Academia",
  "Cleaning services": "Serviços de limpeza",
  "Funeral services": "Serviços funerários",
  Childcare: "Creche",
  "Tattoo studio": "Estúdio de tatuagem",
  "Lift installation and service": "Instalação e manutenção de elevadores",
  "Repair services": "Assistência técnica",
  "Pet boarding and grooming": "Hotel e banho e tosa para animais",
  "Accounting firm": "Escritório de contabilidade",
  "Architecture practice": "Escritório de arquitetura",
  "Bicycle shop": "Loja de bicicletas",
  "Car dealer": "Concessionária",
  "Car rental": "Locadora de veículos",
  "Car repair shop": "Oficina mecânica",
  Carpenter: "Marcenaria",
  Cinema: "Cinema",
  "Cleaning company": "Empresa de limpeza",
  "Clothes shop": "Loja de roupas",
  Consultancy: "Consultoria",
  "Coworking space": "Coworking",
  "Dental clinic": "Clínica odontológica",
  "Design studio": "Estúdio de design",
  "Driving school": "Autoescola",
  Electrician: "Eletricista",
  "Electronics shop": "Loja de eletrônicos",
  "Employment agency": "Agência de empregos",
  "Engineering office": "Escritório de engenharia",
  "Financial adviser": "Consultoria financeira",
  Florist: "Floricultura",
  "Funeral home": "Funerária",
  "Furniture shop": "Loja de móveis",
  Gardener: "Jardinagem",
  "Guest house": "Pousada",
  Gym: "Academia",
  Hairdresser: "Cabeleireiro",
  "Hardware store": "Loja de materiais de construção",
  "Insurance agency": "Corretora de seguros",
  Jeweller: "Joalheria",
  "Language school": "Escola de idiomas",
  "Logistics company": "Empresa de logística",
  "Medical clinic": "Clínica médica",
  "Metal workshop": "Serralheria",
  "Moving company": "Empresa de mudanças",
  "Non-profit": "Organização sem fins lucrativos",
  Nursery: "Creche",
  "Online retailer": "Loja virtual",
  Painter: "Pintor",
  "Pet shop": "Pet shop",
  Photographer: "Fotógrafo",
  "Physiotherapy practice": "Clínica de fisioterapia",
  Plumber: "Encanador",
  Printer: "Gráfica",
  "Security company": "Empresa de segurança",
  Shop: "Loja",
  "Software company": "Empresa de software",
  Supermarket: "Supermercado",
  "Veterinary clinic": "Clínica veterinária",
  Warehouse: "Armazém",
  "dental practices": "clínicas odontológicas",
  "medical practices": "clínicas médicas",
  "physiotherapy practices": "clínicas de fisioterapia",
  "veterinary clinics": "clínicas veterinárias",
  pharmacies: "farmácias",
  "care providers": "casas de repouso e cuidadores",
  "law firms": "escritórios de advocacia",
  "accounting firms": "escritórios de contabilidade",
  consultancies: "consultorias",
  "architecture practices": "escritórios de arquitetura",
  "engineering offices": "escritórios de engenharia",
  "marketing agencies": "agências de marketing",
  "software companies": "empresas de software",
  "IT service providers": "empresas de serviços de TI",
  "financial firms": "empresas financeiras",
  "insurance brokers": "corretoras de seguros",
  "real estate agencies": "imobiliárias",
  "construction companies": "construtoras",
  "trade contractors": "empresas de instalação",
  "machine builders": "fabricantes de máquinas",
  "metalworking companies": "metalúrgicas",
  manufacturers: "fabricantes",
  "fashion shops": "lojas de moda",
  retailers: "lojas e varejistas",
  restaurants: "restaurantes",
  "cafés and bakeries": "cafeterias e padarias",
  "food and drink producers": "produtores de alimentos e bebidas",
  hotels: "hotéis",
  "travel companies": "empresas de turismo",
  "transport and logistics companies": "empresas de transporte e logística",
  "car dealers and garages": "concessionárias e oficinas",
  "media companies": "empresas de mídia",
  "schools and training providers": "escolas e centros de treinamento",
  "non-profit organisations": "organizações sem fins lucrativos",
  "recruitment agencies": "agências de recrutamento",
  farms: "propriedades rurais",
  "beauty and hair salons": "salões de beleza",
  "gyms and studios": "academias e estúdios",
  "cleaning and home services": "serviços de limpeza e para o lar",
};

const matters = {
  "appointment booking": "agendamento de consultas",
  "missed appointments": "faltas às consultas",
  reservations: "reservas",
  "waiting times": "tempos de espera",
  "phone enquiries": "atendimento telefônico",
  paperwork: "papelada",
  invoicing: "faturamento",
  payments: "pagamentos",
  bookkeeping: "contabilidade",
  "portal commissions": "comissões de portais",
  "stock control": "gestão de estoque",
  deliveries: "entregas",
  "order handling": "gestão de pedidos",
  "online shop": "loja virtual",
  "the website": "o site",
  "visibility in search": "visibilidade nas buscas",
  marketing: "marketing",
  "winning new customers": "captação de novos clientes",
  "customer loyalty": "fidelização de clientes",
  "customer support": "atendimento ao cliente",
  "online reviews": "avaliações de clientes",
  recruiting: "recrutamento",
  "staff shortage": "falta de mão de obra",
  "shift planning": "planejamento de escalas",
  "staff training": "treinamento",
  "client onboarding": "entrada de novos clientes",
  payroll: "folha de pagamento",
  compliance: "conformidade",
  "IT security": "segurança da informação",
  reporting: "relatórios",
  "customer records": "gestão de clientes",
  "business software": "software de gestão",
  automation: "automação",
  "cloud and hosting": "nuvem e hospedagem",
  "maintenance and downtime": "manutenção e paradas de máquinas",
  "quality control": "controle de qualidade",
  "energy costs": "custos de energia",
  sustainability: "sustentabilidade",
  "cutting costs": "redução de custos",
  growth: "crescimento",
  "selling abroad": "exportação",
  "quotes and estimates": "orçamentos",
  "project management": "gestão de projetos",
  "document management": "gestão de documentos",
  events: "eventos",
  "the vehicle fleet": "a frota",
  "property management": "gestão de imóveis",
  waste: "desperdício",
  "cash flow": "fluxo de caixa",
};

export const said: Phrasebook = {
  phrases: {
    ...criteria,
    ...fitSummary,
    ...people,
    ...pains,
    ...rivals,
    ...triggers,
    ...strategy,
    ...talk,
    ...refusals,
    ...jobLog,
    ...server,
  },
  only: {
    summary,
    briefing: { ...ways, ...withStop(ways), ...withStop(triggers), ...briefing },
  },
  terms: {
    trade: trades,
    matter: matters,
    criterion: {
      industry: "setor",
      geography: "geografia",
      size: "porte",
      pains: "dores",
      "offer fit": "aderência da oferta",
      offer_fit: "aderência da oferta",
      reachability: "facilidade de contato",
    },
    way: {
      email: "e-mail",
      phone: "telefone",
      linkedin: "LinkedIn",
      profile: "perfil",
      form: "formulário",
    },
    severity: { high: "alta", medium: "média", low: "baixa", unknown: "desconhecida" },
    state: {
      harvested: "na fila",
      analyzing: "em análise",
      qualifying: "em qualificação",
      strategizing: "em estratégia",
      finalizing: "em finalização",
      completed: "concluído",
      failed: "com falha",
      cancelled: "cancelado",
    },
    ended: { completed: "foi concluída", failed: "falhou", "been cancelled": "foi cancelada" },
    data: {
      "patient data": "os dados dos pacientes",
      "financial data": "os dados financeiros",
      "client files": "os arquivos dos clientes",
      "applicants' data": "os dados dos candidatos",
      "pupils' and students' data": "os dados dos alunos",
    },
  },
  and: "e",
  decimal: ",",
};
