import type { Messages } from "../messages.ts";

export const errors: Messages["errors"] = {
  serverSpeaksThis: false,
  offline: "Não foi possível falar com o servidor.",
  offlineAction:
    "Verifique sua conexão. Seu trabalho está guardado; tente de novo quando voltar a ficar on-line.",
  unexpected: "Algo deu errado do nosso lado.",
  unexpectedAction: "Tente de novo. Se acontecer outra vez, veja a página Sistema.",
  notFoundTitle: "Esta página não existe",
  notFoundBody: "O endereço pode ser antigo ou ter um erro de digitação.",
  toBoard: "Ir para o quadro",
  crashedTitle: "Esta página parou de funcionar",
  crashedBody:
    "O resto do produto continua funcionando. Recarregue para trazê-la de volta; nada do que você salvou se perdeu.",
  reload: "Recarregar a página",
  codes: {
    bad_request: "O pedido não foi compreendido.",
    profile_incomplete: "Seu perfil de cliente ainda tem respostas em branco.",
    source_not_configured: "Esta fonte não está configurada.",
    unauthenticated: "Você não está conectado à sua conta.",
    forbidden: "Seu papel não permite isto.",
    not_found: "Isto não existe mais.",
    conflict: "Isto mudou nesse meio-tempo.",
    version_conflict: "Outra pessoa alterou antes.",
    too_many_jobs: "Já há tantas buscas em andamento quantas o seu plano permite.",
    quota_exhausted: "Sua cota de leads acabou.",
    not_retryable: "Isto não pode ser repetido.",
    rate_limited: "Pedidos demais em pouco tempo.",
    unavailable: "O serviço está iniciando ou ocupado.",
    internal: "Algo deu errado do nosso lado.",
  },
};
