import type { Messages } from "../messages.ts";
import { plural } from "../plural.ts";

export const profile: Messages["profile"] = {
  title: "Perfil de cliente",
  description:
    "O que os agentes leem antes de avaliar uma empresa. Escreva com suas palavras; dá para mudar quando quiser.",
  welcomeTitle: "Boas-vindas. Primeiro, conte para quem você vende.",
  welcomeBody:
    "Quatro respostas bastam para começar. Cada uma muda o que é encontrado, como é pontuado e o que as mensagens dizem.",
  groups: {
    offer: "Sua oferta",
    customer: "Seu cliente ideal",
    limits: "Foco e limites",
    weights: "O peso de cada critério",
  },
  fields: {
    business_description: {
      label: "O que a sua empresa faz?",
      example: "Desenvolvemos software de roteirização para transportadoras regionais no Brasil.",
      changes:
        "Define o tom das mensagens e evita que empresas como a sua sejam confundidas com clientes.",
    },
    product_service_description: {
      label: "O que você vende?",
      example:
        "Uma assinatura que planeja as rotas de entrega toda manhã e replaneja quando um caminhão atrasa.",
      changes:
        "Os agentes comparam com os problemas de cada empresa; as propostas de valor nascem daqui.",
    },
    target_market: {
      label: "Para quais empresas você vende?",
      example: "Transportadoras e distribuidoras com 50 a 500 funcionários e frota própria.",
      changes: "Decide quais empresas são procuradas e a maior parte da pontuação.",
    },
    value_proposition: {
      label: "Por que compram de você?",
      example: "Menos quilômetros e menos atrasos já no primeiro mês, sem equipamento novo.",
      changes: "Vira a promessa das estratégias e das primeiras mensagens.",
    },
    ideal_customer: {
      label: "Descreva o seu melhor cliente até hoje",
      example: "Uma distribuidora familiar com 120 caminhões que planejava rotas em planilhas.",
      changes: "As personas e os critérios da pontuação se aproximam dele.",
    },
    pain_points: {
      label: "Problemas que você resolve",
      example: "entregas atrasadas",
      changes:
        "Os agentes procuram por eles nas páginas de cada empresa e avisam quando encontram.",
    },
    competitors: {
      label: "Concorrentes",
      example: "Rotas Exemplo Ltda",
      changes: "Uma empresa que menciona um deles é destacada, com a citação.",
    },
    industry_focus: {
      label: "Setores",
      example: "logística",
      changes: "Uma empresa de outro setor pontua menos.",
    },
    geographic_focus: {
      label: "Lugares",
      example: "São Paulo, Brasil",
      changes: "As buscas começam aqui; empresas de fora pontuam menos.",
    },
    exclude_domains: {
      label: "Nunca contatar estes domínios",
      example: "cliente.example",
      changes: "São descartados antes que se gaste qualquer coisa com eles.",
    },
  },
  examplePrefix: ({ example }) => `Por exemplo: ${example}`,
  listHint: "Pressione Enter ou vírgula depois de cada item.",
  weightsHint: "A pontuação pesa seis critérios. Só mude se o seu mercado for diferente.",
  criteria: {
    industry: "Setor",
    geography: "Lugar",
    size: "Porte da empresa",
    pains: "Problemas encontrados",
    offer_fit: "Aderência da oferta",
    reachability: "Alguém para contatar",
  },
  weightChoices: {
    default: "Padrão",
    off: "Não conta",
    low: "Pouco",
    normal: "Normal",
    high: "Muito",
    decisive: "Decisivo",
  },
  fillExample: "Preencher com um exemplo",
  draftSaved: ({ time }) => `Rascunho salvo às ${time}`,
  draftSaving: "Salvando rascunho…",
  draftFailed:
    "Não foi possível salvar o rascunho. Ele continua nesta página; vamos tentar de novo.",
  save: "Salvar perfil",
  savedTitle: "Perfil salvo",
  savedBody: "Você já pode iniciar a prospecção.",
  missing: "Esta resposta é necessária para iniciar a prospecção.",
  missingCount: ({ count }) =>
    plural("pt-BR", count, { one: "Falta # resposta:", other: "Faltam # respostas:" }),
  complete: "Completo",
  preview: "O que os agentes vão ler",
  previewEmpty: "Suas respostas aparecem aqui enquanto você escreve.",
  invalid: "Isto não pôde ser aceito. Encurte ou remova itens incomuns.",
};
