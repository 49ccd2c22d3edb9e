import type { TradeWords } from "./trade-words.ts";

export const tradesPt: Record<string, TradeWords> = {
  dental: {
    industry: "Clínica odontológica",
    names: [
      "Odonto {stem}",
      "Clínica {stem} Odontologia",
      "{stem} Sorrisos",
      "Instituto {stem} de Odontologia",
    ],
    taglines: [
      "Odontologia sem pressa para toda a família",
      "Seu horário começa na hora marcada",
      "Cuidado gentil, explicação clara",
    ],
    descriptions: [
      "Clínica odontológica em {city} com implantes, ortodontia e atendimento noturno.",
      "Consultório dentário em {city} com {size} profissionais, para crianças, adultos e quem tem medo de dentista.",
      "Clínica em {city} que planeja implantes e alinhadores com escaneamento 3D.",
    ],
    abouts: [
      "Abrimos as portas em {city} em {founded} com uma cadeira e a promessa de explicar cada passo. Hoje somos {size} pessoas e a promessa continua.",
      "A {name} atende famílias de toda a região de {city}; a maioria chega por indicação de um vizinho.",
      "Nossas salas são claras, a espera é curta e o dentista da primeira consulta é o mesmo dez anos depois.",
    ],
    services: [
      [
        "Avaliação e limpeza",
        "Exame, radiografia quando necessária e limpeza completa em uma visita.",
        "R$ 180",
      ],
      [
        "Implantes dentários",
        "Planejados em 3D e feitos no nosso centro cirúrgico.",
        "a partir de R$ 2.400",
      ],
      [
        "Alinhadores invisíveis",
        "Dentes alinhados sem aparelho fixo, com acompanhamento por foto.",
      ],
      ["Odontopediatria", "A primeira consulta é quase toda brincadeira."],
      ["Urgência", "Dor de dente atendida no mesmo dia para quem liga até as onze."],
    ],
    struggles: [
      "No ano passado uma em cada oito consultas terminou em falta, e queremos oferecer esses horários a quem espera.",
      "A recepção ainda confirma consultas por telefone, paciente por paciente, e isso toma a manhã inteira.",
      "Os prontuários estão em dois sistemas desde que assumimos a clínica vizinha.",
    ],
    openings: [
      ["Auxiliar de saúde bucal", "Segunda a sexta, com treinamento e plano de saúde."],
      ["Recepcionista", "Você cuida da agenda e da calma da sala de espera."],
      ["Ortodontista", "Dois dias por semana, agenda já formada."],
    ],
    news: [
      [
        "Segunda unidade inaugurada",
        "Inauguramos a segunda unidade em {city}, com quatro cadeiras e horário até as 21 horas.",
      ],
      ["Novo tomógrafo", "Os implantes agora são planejados no nosso próprio tomógrafo."],
      ["Prêmio de atendimento", "A {name} recebeu o prêmio regional de atendimento ao paciente."],
    ],
    roles: [
      "Diretora clínica",
      "Gerente administrativo",
      "Ortodontista",
      "Coordenadora de atendimento",
    ],
  },
  software: {
    industry: "Desenvolvimento de software",
    names: ["{stem} Sistemas", "{stem} Tecnologia", "{stem} Software", "{stem} Digital Labs"],
    taglines: [
      "Software que a equipe abre todo dia",
      "Menos digitação, menos susto",
      "Feito junto com quem usa",
    ],
    descriptions: [
      "Empresa de software em {city} que desenvolve sistemas de agendamento para equipes de campo.",
      "{size} desenvolvedores em {city} que constroem plataformas para indústrias e seguradoras.",
      "Empresa SaaS de {city} com uma plataforma de cobrança recorrente para pequenas empresas.",
    ],
    abouts: [
      "A {name} nasceu em {founded}, quando dois programadores se cansaram de sistemas que ignoram quem digita. Hoje somos {size} pessoas.",
      "Trabalhamos em {city} e em casa. Cada time cuida do seu produto, do primeiro rascunho ao alarme da madrugada.",
      "Nossos clientes renovam porque o sistema fica mais simples a cada ano.",
    ],
    services: [
      [
        "Plataforma de agendamento",
        "Planeja rotas e visitas e avisa o cliente do horário.",
        "R$ 89 por usuário ao mês",
      ],
      [
        "Cobrança recorrente",
        "Boletos, Pix e notas sem planilha no meio.",
        "a partir de R$ 490 por mês",
      ],
      ["Desenvolvimento sob medida", "Times pequenos e experientes, entregas a cada duas semanas."],
      ["Integração de sistemas", "Ligamos o ERP que você tem às ferramentas que você quer."],
      ["Sustentação em nuvem", "Monitoramento, atualização e gente de verdade à noite."],
    ],
    struggles: [
      "Nosso time comercial é pequeno e gasta mais tempo procurando empresas do que conversando com elas.",
      "Implantar um cliente novo ainda leva seis semanas, quase tudo em migração manual de dados.",
      "Os chamados de suporte dobraram desde março e a equipe não.",
    ],
    openings: [
      [
        "Pessoa desenvolvedora sênior",
        "TypeScript e PostgreSQL, produto com usuários de verdade, trabalho remoto.",
      ],
      [
        "Executivo de contas",
        "Você abre conversas com gerentes de operação e traz o que eles precisam.",
      ],
      ["Analista de sucesso do cliente", "Você cuida da implantação de vinte clientes."],
    ],
    news: [
      [
        "Rodada de investimento",
        "A {name} recebeu um investimento de R$ 12 milhões para chegar a três novos estados.",
      ],
      [
        "Lançamento da versão 5",
        "A versão 5 planeja um dia de rotas em menos de um segundo e funciona sem sinal.",
      ],
      [
        "Certificação ISO 27001",
        "Nossa gestão de segurança da informação foi certificada pela ISO 27001.",
      ],
    ],
    roles: [
      "Diretora executiva",
      "Diretor de tecnologia",
      "Gerente comercial",
      "Líder de sucesso do cliente",
    ],
  },
  marketing: {
    industry: "Agência de marketing",
    names: ["Agência {stem}", "{stem} Comunicação", "Estúdio {stem}", "{stem} Propaganda"],
    taglines: ["Marcas que dizem o que fazem", "Campanhas que se medem", "Primeiro as palavras"],
    descriptions: [
      "Agência de marketing em {city} para marca, conteúdo e mídia paga, com foco na indústria.",
      "Estúdio independente de design e branding em {city} com {size} pessoas.",
      "Agência digital em {city} que planeja e mede campanhas para lojas e pousadas.",
    ],
    abouts: [
      "Desde {founded} ajudamos empresas de {city} a encontrar palavras para o que fazem bem.",
      "Somos {size} pessoas em torno de uma mesa comprida: estratégia, design e dois que só olham números.",
      "Publicamos quanto cada campanha custou e quanto trouxe, mesmo quando trouxe pouco.",
    ],
    services: [
      [
        "Estratégia de marca",
        "Entrevistas com clientes, uma página de verdade e, se preciso, um nome.",
      ],
      ["Sites", "Páginas rápidas que a sua equipe consegue mudar."],
      ["Mídia paga", "Campanhas que param quando deixam de pagar.", "a partir de R$ 2.800 por mês"],
      ["Conteúdo", "Histórias de clientes que o comprador lê até o fim."],
    ],
    struggles: [
      "O relatório mensal consome dois dias: copiamos números de sete ferramentas para uma apresentação.",
      "Novos clientes ainda chegam quase só por indicação, e gostaríamos de escolher com quem trabalhar.",
    ],
    openings: [
      ["Analista de mídia paga", "Você cuida de verbas que importam e avisa quando não importam."],
      ["Atendimento", "Oito clientes informados antes de perguntar."],
    ],
    news: [
      [
        "Dois prêmios para uma campanha",
        "Nossa campanha de inverno recebeu dois prêmios no festival regional de criação.",
      ],
      ["Novo escritório", "Mudamos para um escritório maior no centro de {city}."],
      [
        "Parceria com universidade",
        "Firmamos parceria com uma universidade para testar mensagens antes da impressão.",
      ],
    ],
    roles: [
      "Diretora de criação",
      "Diretor geral",
      "Gerente de estratégia",
      "Gerente de novos negócios",
    ],
  },
  law: {
    industry: "Escritório de advocacia",
    names: ["{stem} Advogados", "{stem} & Associados Advocacia", "Advocacia {stem}"],
    taglines: ["Parecer que se pode usar", "Contratos sem neblina", "Seu lado, bem explicado"],
    descriptions: [
      "Escritório de advocacia em {city} para direito do trabalho, contratos e sociedades.",
      "{size} advogados em {city} que atendem empresas familiares em sucessão, imóveis e tributos.",
      "Advocacia empresarial em {city} com prática em tecnologia e proteção de dados.",
    ],
    abouts: [
      "{name} atende empresas desde {founded}. Nossas cartas têm uma página e nossos pareceres, três.",
      "Nossos advogados atendem o próprio telefone, e a primeira conversa não custa nada.",
      "Metade do nosso trabalho é evitar o processo. A outra metade é estar pronto para ele.",
    ],
    services: [
      ["Direito do trabalho", "Contratos, desligamentos e acordos para empregadores."],
      ["Direito societário", "Fundar, comprar, vender e transmitir uma empresa."],
      [
        "Proteção de dados",
        "Diagnóstico, políticas e encarregado externo para a LGPD.",
        "a partir de R$ 1.200 por mês",
      ],
      ["Revisão de contratos", "Contrato revisado em três dias úteis."],
    ],
    struggles: [
      "Encontrar um parecer antigo no nosso arquivo demora: boa parte ainda é papel digitalizado.",
      "O controle de horas é a hora menos querida da semana e nele se perdem honorários.",
    ],
    openings: [
      ["Advogado trabalhista", "Processos próprios desde o primeiro mês e sócio na sala ao lado."],
      ["Assistente jurídico", "Você mantém prazos e documentos em ordem."],
    ],
    news: [
      ["Nova sócia", "Damos as boas-vindas a uma nova sócia, que lidera a prática de tecnologia."],
      [
        "Seminário sobre a LGPD",
        "Inscrições abertas para o seminário gratuito sobre a LGPD em médias empresas.",
      ],
    ],
    roles: ["Sócia administradora", "Sócio", "Coordenadora jurídica"],
  },
  accounting: {
    industry: "Escritório de contabilidade",
    names: ["{stem} Contabilidade", "Contábil {stem}", "{stem} Assessoria Contábil"],
    taglines: [
      "Balancete fechado no quinto dia útil",
      "Números que respondem perguntas",
      "Imposto sem caixa de sapato",
    ],
    descriptions: [
      "Escritório de contabilidade em {city} para folha de pagamento, fiscal e abertura de empresas.",
      "Contadores em {city} com {size} pessoas e clientes do comércio e da construção.",
      "Contabilidade digital em {city} para startups e lojas virtuais.",
    ],
    abouts: [
      "Fundada em {founded}, a {name} cuida da contabilidade de cerca de trezentas empresas.",
      "Ligamos antes do prazo, nunca depois. Cada cliente tem duas pessoas que conhecem a sua pasta.",
      "Somos {size} pessoas e fechamos o mês até o quinto dia útil.",
    ],
    services: [
      [
        "Contabilidade mensal",
        "Notas por foto, mês fechado em cinco dias.",
        "a partir de R$ 390 por mês",
      ],
      [
        "Folha de pagamento",
        "Holerites no prazo, mudanças até a véspera.",
        "R$ 28 por funcionário",
      ],
      ["Abertura de empresa", "CNPJ, alvará e regime tributário escolhido com você."],
      ["Planejamento tributário", "Antes do fim do ano, e não depois."],
    ],
    struggles: [
      "Um terço dos clientes ainda entrega notas em papel, e a cada trimestre a digitação leva uma semana.",
      "Recusamos clientes no começo do ano, porque o lançamento manual ocupa as noites da equipe.",
      "Cobrar documentos por e-mail é o que a nossa equipe menos gosta de fazer.",
    ],
    openings: [
      [
        "Analista de departamento pessoal",
        "Quatrocentos holerites por mês e uma equipe que cobre as suas férias.",
      ],
      ["Analista fiscal", "Carteira própria, trabalho híbrido em {city}."],
    ],
    news: [
      [
        "Escritório sem papel",
        "A última pasta saiu do prédio: todos os arquivos de clientes são digitais.",
      ],
      [
        "Aquisição de escritório vizinho",
        "Incorporamos um escritório com onze pessoas e todos os seus clientes.",
      ],
    ],
    roles: ["Sócia contadora", "Gerente de departamento pessoal", "Coordenador fiscal"],
  },
  realestate: {
    industry: "Imobiliária",
    names: ["Imobiliária {stem}", "{stem} Imóveis", "{stem} Negócios Imobiliários"],
    taglines: ["Chaves em boas mãos", "Toda visita é pessoal", "Seu lugar em {city}"],
    descriptions: [
      "Imobiliária em {city} para venda, locação e administração de imóveis.",
      "Corretores independentes em {city} para salas comerciais e galpões.",
      "Imobiliária em {city} que administra novecentos imóveis alugados com {size} pessoas.",
    ],
    abouts: [
      "Vendemos casas em {city} desde {founded} e sabemos qual rua alaga e qual escola tem vaga.",
      "A {name} mostra cada imóvel pessoalmente e publica a planta verdadeira.",
      "Os proprietários ficam conosco porque o conserto é pedido, orçado e feito na mesma semana.",
    ],
    services: [
      ["Venda", "Avaliação, fotos, visitas e contrato, com comissão combinada antes."],
      ["Locação", "Inquilino verificado, vistoria com fotos, chaves com protocolo."],
      ["Administração", "Aluguel, consertos e prestação de contas.", "a partir de 8% do aluguel"],
      ["Imóveis comerciais", "Salas, lojas e galpões perto das rodovias."],
    ],
    struggles: [
      "As visitas são marcadas por telefone, e metade de quem liga já achou outro imóvel quando retornamos.",
      "Pedidos de conserto chegam por mensagem, e-mail e bilhete; queremos um lugar só.",
      "Os contatos dos portais esperam demais: na segunda-feira são sessenta para duas pessoas.",
    ],
    openings: [
      ["Corretor de imóveis", "Carteira inicial, plantões divididos e comissão no dia."],
      ["Analista de locação", "Duzentos contratos e fornecedores que atendem."],
    ],
    news: [
      ["Nova loja no centro", "Nossa nova loja no centro de {city} abre de segunda a sábado."],
      [
        "Administração de condomínio",
        "Fomos escolhidos para administrar 140 apartamentos em um novo bairro.",
      ],
    ],
    roles: ["Diretora", "Gerente de locação", "Gerente de vendas"],
  },
  construction: {
    industry: "Construtora",
    names: ["Construtora {stem}", "{stem} Engenharia", "{stem} Obras e Reformas"],
    taglines: ["Entregue no dia combinado", "Feito para durar", "Obra limpa, conversa reta"],
    descriptions: [
      "Construtora em {city} para escolas, galpões e reformas, com carpintaria própria.",
      "Empresa de engenharia em {city} com {size} funcionários para habitação e obras públicas.",
      "Construtora em {city} especializada em reforma de prédios e eficiência energética.",
    ],
    abouts: [
      "A {name} constrói em {city} desde {founded}. Pedreiros, carpinteiros e mestres de obra são nossos funcionários.",
      "Das últimas quarenta obras, trinta e sete foram entregues no dia do contrato.",
      "Uma equipe de {size} pessoas trabalha a uma hora de {city}, para que o engenheiro chegue na mesma manhã.",
    ],
    services: [
      ["Obras novas", "Galpões, escolas e casas com um contrato e um responsável."],
      ["Reformas", "Prédios habitados, com cronograma que os moradores conhecem."],
      ["Obras de infraestrutura", "Ruas, drenagem e fundações com máquinas próprias."],
      ["Manutenção predial", "Vistoria anual e telefone que atende.", "a partir de R$ 950 por mês"],
    ],
    struggles: [
      "O diário de obra é escrito à mão e digitado na sexta-feira, quando metade já foi esquecida.",
      "O preço do material muda mais rápido que os nossos orçamentos, e refazer a planilha leva dias.",
      "Recusamos obras por falta de mestres de obra.",
    ],
    openings: [
      ["Engenheiro de obra", "Duas obras por vez, carro da empresa e voz no cronograma."],
      ["Orçamentista", "Você calcula o que construímos e confere o que compramos."],
    ],
    news: [
      [
        "Escola entregue antes do prazo",
        "A ampliação de uma escola em {city} foi entregue duas semanas antes do prazo.",
      ],
      [
        "Contrato com a prefeitura",
        "Vencemos a licitação para a manutenção de ruas por quatro anos.",
      ],
      [
        "Nova fábrica de painéis",
        "Nosso novo galpão de 2.400 metros quadrados monta painéis em qualquer tempo.",
      ],
    ],
    roles: ["Diretor de engenharia", "Diretora financeira", "Gerente de suprimentos"],
  },
  metal: {
    industry: "Indústria metalúrgica",
    names: [
      "Metalúrgica {stem}",
      "{stem} Usinagem",
      "Fundição {stem}",
      "{stem} Indústria Mecânica",
    ],
    taglines: [
      "Peças que encaixam na primeira vez",
      "Do desenho ao palete em dez dias",
      "Tolerância é palavra dada",
    ],
    descriptions: [
      "Metalúrgica em {city} com usinagem CNC de pequenas e médias séries.",
      "Fundição e usinagem em {city} com {size} funcionários, fornecedora de fabricantes de bombas e válvulas.",
      "Indústria em {city} com corte a laser, solda e pintura a pó sob o mesmo teto.",
    ],
    abouts: [
      "Desde {founded} a {name} faz peças que outros montam em máquinas. Ninguém as vê, e é assim que deve ser.",
      "{size} pessoas trabalham em dois turnos em trinta e uma máquinas.",
      "Cada pedido leva o seu relatório de medição, e a inspeção do cliente dura minutos.",
    ],
    services: [
      ["Usinagem CNC", "De um protótipo a cinco mil peças, até 600 milímetros."],
      ["Corte a laser", "Aço até 20 milímetros, alumínio até 12."],
      ["Soldagem", "Soldadores qualificados para aço, inox e alumínio."],
      ["Pintura a pó", "Qualquer cor a partir de uma peça."],
    ],
    struggles: [
      "O orçamento é o nosso gargalo: um colega experiente passa quatro horas por dia em desenhos que não viram pedido.",
      "Paradas não planejadas nos custaram onze turnos no ano passado, e quase sempre soubemos da causa depois.",
      "A energia já é o nosso terceiro maior custo, e conhecemos o consumo do galpão, mas não o da máquina.",
    ],
    openings: [
      ["Operador de CNC", "Máquinas de cinco eixos, turno fixo, vale-alimentação."],
      ["Planejador de produção", "Você troca o quadro branco por algo melhor."],
      ["Analista da qualidade", "Máquina de medição, auditorias e influência de verdade."],
    ],
    news: [
      [
        "Novo centro de cinco eixos",
        "Um centro de usinagem de R$ 4 milhões está em operação desde a semana passada.",
      ],
      ["Certificação ISO 14001", "A {name} foi certificada pela ISO 14001 em gestão ambiental."],
      [
        "Ampliação da fábrica",
        "Começaram as obras do terceiro galpão, com 3.000 metros quadrados.",
      ],
    ],
    roles: [
      "Diretor industrial",
      "Gerente de produção",
      "Gerente de compras",
      "Gerente da qualidade",
    ],
  },
  shop: {
    industry: "Comércio eletrônico",
    names: ["Loja {stem}", "{stem} Casa", "{stem} Bike", "Empório {stem}"],
    taglines: [
      "Coisa boa, enviada hoje",
      "Comprado uma vez, guardado por anos",
      "Troca sem pergunta",
    ],
    descriptions: [
      "Loja virtual de {city} para roupas de trilha que se consertam em vez de trocar.",
      "Comércio eletrônico de {city} para cozinha e casa, com estoque próprio.",
      "Loja virtual de peças de bicicleta em {city}, com {size} pessoas e nove mil itens.",
    ],
    abouts: [
      "Começamos a vender de uma garagem em {city} em {founded}. A garagem virou galpão e ainda embalamos à mão.",
      "A {name} só vende o que um de nós usou por uma estação inteira.",
      "Pedidos até as 14 horas saem no mesmo dia. Quem responde no chat é gente.",
    ],
    services: [
      ["Loja virtual", "Novecentos itens em estoque, envio no mesmo dia."],
      ["Consertos", "Mande de volta anos depois e nós arrumamos.", "a partir de R$ 35"],
      ["Vendas para empresas", "Faturamento, preço por quantidade e um contato pelo nome."],
    ],
    struggles: [
      "Um em cada cinco pacotes volta, e cada devolução custa mais que a margem.",
      "O estoque do site e o do galpão discordam, e o cliente percebe primeiro.",
      "Desde que o anúncio dobrou de preço dependemos de quem volta, e sabemos pouco sobre essas pessoas.",
    ],
    openings: [
      ["Gerente de e-commerce", "Você cuida da loja, dos números e da próxima estação."],
      ["Líder de expedição", "Doze pessoas, dois turnos, um leitor para cada uma."],
    ],
    news: [
      [
        "Novo centro de distribuição",
        "Mudamos para um galpão de 4.000 metros quadrados e enviamos até as 18 horas.",
      ],
      [
        "Lançamento do serviço de consertos",
        "A partir desta semana consertamos o que vendemos, não importa a idade.",
      ],
    ],
    roles: ["Fundadora", "Gerente de operações", "Gerente de e-commerce"],
  },
  food: {
    industry: "Indústria de alimentos",
    names: ["Padaria {stem}", "Torrefação {stem}", "Laticínios {stem}", "Doces {stem}"],
    taglines: [
      "Feito devagar, vendido fresco",
      "De sítios que você pode visitar",
      "Sal, tempo e paciência",
    ],
    descriptions: [
      "Padaria industrial em {city} com {size} pessoas que abastece cafés e mercados antes das seis.",
      "Torrefação de café em {city} para escritórios, hotéis e assinantes.",
      "Produtora familiar de laticínios e doces em {city}, vendida em empórios.",
    ],
    abouts: [
      "A {name} foi fundada em {founded} por uma padeira que achava que pão deve levar um dia.",
      "Compramos de onze sítios da região, e o nome deles está em cada rótulo.",
      "Somos cerca de {size} pessoas que amassam, torram, envasam e entregam. O primeiro carro sai às quatro.",
    ],
    services: [
      ["Atacado", "Entrega diária a cafés, hotéis e mercados da região de {city}."],
      [
        "Café para escritórios",
        "Máquina, grãos e manutenção por um preço mensal.",
        "a partir de R$ 329 por mês",
      ],
      ["Assinaturas", "Uma caixa a cada quinze dias, que pode ser pausada.", "a partir de R$ 59"],
      ["Marca própria", "Sua receita e seu rótulo a partir de duzentos potes."],
    ],
    struggles: [
      "Os pedidos ainda chegam por áudio até meia-noite e alguém os digita às três.",
      "Jogamos fora quatro por cento do que assamos, porque estimamos amanhã pela semana passada.",
      "A rastreabilidade está em pastas: uma auditoria nos custa dois dias de procura.",
    ],
    openings: [
      ["Padeiro noturno", "Quatro noites por semana e fim de semana livre alternado."],
      ["Representante comercial", "Você encontra cafés que se importam com o que servem."],
    ],
    news: [
      [
        "Certificação orgânica",
        "Todo o nosso café agora é orgânico certificado, da lavoura ao pacote.",
      ],
      [
        "Quarta loja inaugurada",
        "Nossa quarta loja em {city} foi inaugurada no sábado, com o forno à vista.",
      ],
      ["Medalha de ouro", "Nosso queijo recebeu ouro no concurso nacional."],
    ],
    roles: ["Proprietária", "Gerente de produção", "Gerente comercial"],
  },
  hotel: {
    industry: "Hotel e pousada",
    names: ["Pousada {stem}", "Hotel {stem}", "{stem} Hospedagem"],
    taglines: ["Quartos quietos, café sem hora", "A oito minutos do centro", "Fique um dia a mais"],
    descriptions: [
      "Pousada em {city} com vinte e dois quartos, jardim e cozinha da estação.",
      "Hotel em {city} para quem viaja a trabalho, com {size} funcionários e salas de reunião.",
      "Hotel familiar em {city} para casais, caminhantes e pequenos casamentos.",
    ],
    abouts: [
      "A casa é de 1908 e é hotel desde {founded}. O piso range, o colchão não.",
      "A {name} é de uma família, não de uma rede. Sempre há no prédio alguém que decide.",
      "O café da manhã vai até as onze, porque férias são férias.",
    ],
    services: [
      [
        "Quartos",
        "Vinte e dois quartos, todos com mesa e janela que abre.",
        "a partir de R$ 380 por noite",
      ],
      ["Reuniões", "Luz natural, tela que funciona e café que não acaba."],
      ["Casamentos", "Até noventa convidados, um casal por fim de semana."],
    ],
    struggles: [
      "Seis de cada dez reservas chegam por portais, e a comissão é a nossa maior conta depois da folha.",
      "A governança ainda planeja o dia em lista impressa, e o hóspede espera quando ela muda.",
    ],
    openings: [
      ["Recepcionista bilíngue", "Hóspedes de trinta países e escala fixa."],
      ["Cozinheiro", "Cardápio curto, produto da região, duas folgas seguidas."],
    ],
    news: [
      ["Doze quartos novos", "A ala do jardim, com doze quartos novos, abre antes da temporada."],
      [
        "Selo de hotel sustentável",
        "Uma auditoria independente nos concedeu o selo de hotel sustentável.",
      ],
    ],
    roles: ["Gerente geral", "Proprietário", "Coordenadora de eventos"],
  },
  logistics: {
    industry: "Transporte e logística",
    names: ["Transportadora {stem}", "{stem} Logística", "{stem} Cargas", "Expresso {stem}"],
    taglines: [
      "Na estrada antes de você acordar",
      "Avisamos antes de você perguntar",
      "Palete no prazo",
    ],
    descriptions: [
      "Transportadora em {city} com {size} pessoas e sessenta veículos para carga paletizada.",
      "Operador logístico em {city} com armazenagem, separação e entrega no mesmo dia.",
      "Transporte refrigerado a partir de {city}, com temperatura registrada.",
    ],
    abouts: [
      "A {name} leva a promessa dos outros desde {founded}. Nossos motoristas são contratados, treinados e dormem em casa quase sempre.",
      "Nosso armazém em {city} movimenta onze mil paletes por mês.",
      "O cliente sabe do atraso por nós, com novo horário, antes de notar.",
    ],
    services: [
      ["Carga fracionada", "De um dia para o outro no Sudeste e no Sul, rastreada até a doca."],
      ["Armazenagem", "11.000 posições de palete, separação e etiquetagem para lojas virtuais."],
      ["Transporte refrigerado", "De dois a oito graus, com registro."],
      ["Entrega no mesmo dia", "Pedido até as dez, entrega até as dezoito."],
    ],
    struggles: [
      "Os programadores planejam cem paradas por dia com três telas e um telefone.",
      "Os canhotos voltam em papel, e a fatura espera por eles.",
      "Pagamos por quilômetros vazios: em um de cada quatro dias o caminhão volta sem carga.",
    ],
    openings: [
      ["Motorista carreteiro", "Rota regional, caminhão fixo, hora extra paga por minuto."],
      ["Programador de cargas", "Voz calma, boa memória e, em breve, um sistema melhor."],
    ],
    news: [
      ["Doze caminhões elétricos", "Doze caminhões elétricos entram na frota neste trimestre."],
      [
        "Nova filial",
        "Nossa nova filial tem quarenta docas e tira uma noite de cada rota para o litoral.",
      ],
    ],
    roles: ["Diretora de operações", "Gerente de frota", "Gerente de armazém"],
  },
  training: {
    industry: "Escola e treinamento",
    names: ["Escola {stem}", "{stem} Idiomas", "Instituto {stem} de Formação"],
    taglines: [
      "Aprenda na terça, use na quarta",
      "Turmas pequenas, trabalho de verdade",
      "Cursos com resultado",
    ],
    descriptions: [
      "Escola de idiomas em {city} para empresas e turmas noturnas, com {size} professores.",
      "Centro de treinamento em {city} para segurança do trabalho, empilhadeira e primeiros socorros.",
      "Instituto em {city} com cursos de dados e programação, com bolsas.",
    ],
    abouts: [
      "Desde {founded} mais de nove mil pessoas aprenderam na {name} algo de que precisavam no dia seguinte.",
      "As turmas têm no máximo oito pessoas. O professor sabe o seu nome e o seu trabalho.",
      "Três meses depois perguntamos a cada aluno o que ainda usa, e reescrevemos o curso.",
    ],
    services: [
      ["Cursos para empresas", "Na sua empresa ou aqui, com as palavras do seu setor."],
      ["Turmas noturnas", "Doze noites, oito alunos, um certificado.", "R$ 690"],
      [
        "Segurança do trabalho",
        "NR 35, empilhadeira e primeiros socorros, certificado no dia.",
        "a partir de R$ 190",
      ],
    ],
    struggles: [
      "As vagas são reservadas por e-mail e a lista de espera é um caderno.",
      "Os certificados são escritos um a um, trezentos por mês.",
    ],
    openings: [
      ["Professor de inglês para empresas", "Manhãs no cliente, transporte pago."],
      ["Coordenador de cursos", "Você cuida de salas, calendários e listas de espera."],
    ],
    news: [
      ["Nova unidade", "A nova unidade em {city} tem nove salas e uma oficina."],
      [
        "Bolsas para curso de dados",
        "Cinquenta vagas do curso de dados são pagas por um fundo regional.",
      ],
    ],
    roles: ["Diretora pedagógica", "Coordenador de empresas", "Diretor"],
  },
};
