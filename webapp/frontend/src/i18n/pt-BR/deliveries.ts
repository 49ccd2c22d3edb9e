import type { Messages } from "../messages.ts";
import { plural } from "../plural.ts";

export const deliveries: Messages["deliveries"] = {
  title: "Entregas",
  description: "Eventos a caminho dos agentes para o quadro, como este lado os recebeu.",
  jobs: "Buscas",
  jobsEmpty: "Nenhuma busca entregou ainda",
  attempts: "Tentativas",
  attemptsEmpty: "Nada foi recebido ainda",
  quarantine: "Separados",
  quarantineBody:
    "Eventos que não puderam ser aplicados. Não bloqueiam nada; tente de novo quando a causa estiver resolvida, ou desista deles.",
  quarantineEmpty: "Nada está separado",
  columns: {
    job: "Busca",
    applied: "Aplicado até",
    lag: "Aguardando",
    last: "Último recebido",
    time: "Recebido",
    outcome: "Resultado",
    events: "Eventos",
    status: "Resposta",
    duration: "Duração",
    size: "Tamanho",
    event: "Evento",
    reason: "Motivo",
    actions: "O que fazer",
  },
  lag: ({ count }) => plural("pt-BR", count, { one: "# evento", other: "# eventos" }),
  lagUnknown: "o serviço dos agentes não responde",
  upToDate: "em dia",
  counts: ({ applied, duplicates, quarantined }) =>
    `${applied} aplicados, ${duplicates} repetidos, ${quarantined} separados`,
  replay: "Tentar de novo",
  replayed: "Aplicado",
  replayFollowed: ({ count }) =>
    plural("pt-BR", count, { one: "e # evento depois dele", other: "e # eventos depois dele" }),
  stillRefused: "Ainda não pode ser aplicado",
  discard: "Desistir",
  discardTitle: "Desistir deste evento?",
  discardBody: "Ele fica no registro como descartado e não será tentado de novo.",
  show: "Mostrar o evento",
  hide: "Ocultar o evento",
  sequence: ({ number }) => `nº ${number}`,
};
