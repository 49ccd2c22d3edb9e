import type { Messages } from "../messages.ts";

export const accounts: Messages["accounts"] = {
  signInTitle: "Entrar",
  signInBody: "Seu quadro, exatamente como você deixou.",
  firstTitle: "Crie a primeira conta",
  firstBody: "Ainda não há contas aqui. Esta instalação será sua.",
  signUpTitle: "Criar conta",
  signUpBody: "Você recebe um espaço de trabalho só seu.",
  name: "Seu nome",
  email: "E-mail",
  password: "Senha",
  passwordHint:
    "Pelo menos 8 caracteres. Uma frase curta é mais fácil de lembrar do que um enigma.",
  showPassword: "Mostrar senha",
  signIn: "Entrar",
  create: "Criar conta",
  toSignUp: "Quero criar uma conta",
  toSignIn: "Já tenho uma conta",
  wrong: "E-mail e senha não conferem.",
  notLocal:
    "A primeira conta só pode ser criada na máquina que executa o Leadstream. Abra a página nela, ou inicie com ADMIN_EMAIL e ADMIN_PASSWORD.",
  required: "Preencha este campo.",
  badEmail: "Isto não parece um endereço de e-mail.",
  shortPassword: "Use pelo menos 8 caracteres.",
  signedOut: "Sua sessão terminou. Entre para continuar de onde parou.",
  pitch: {
    title: "Empresas encontradas, enriquecidas e comprovadas, diante dos seus olhos.",
    points: [
      "Descreva uma vez para quem você vende.",
      "Cada empresa aparece no quadro no instante em que é encontrada.",
      "Cada informação traz a fonte e a frase de onde veio.",
    ],
  },
};
