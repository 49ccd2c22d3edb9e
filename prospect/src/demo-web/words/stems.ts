/** Invented words for company names: they sound like places and are none. */
export const stems: Record<"en" | "pt", readonly string[]> = {
  en: ["Alderfen", "Brackmoor", "Calderstow", "Dunmarrow", "Easterby", "Fennicote", "Gantlow", "Harrowick", "Inglemere", "Kestrelby", "Larkhollow", "Marrowfield", "Nettlecombe", "Orchardine", "Pellbrook", "Quillham", "Rookhaven", "Sallowgate", "Thistlewen", "Umberleigh", "Vintermoor", "Wrenfold", "Yarrowick", "Ashcombe Vale", "Bramblewick", "Cindermere", "Dapplethorne", "Emberholt", "Foxglade", "Greywether", "Hollowmere", "Juniper Reach", "Kingsferrow", "Lanternby", "Mossgarrow", "Northwillow", "Ottercliffe", "Pipersfell", "Ravenscombe", "Silverlarch"],
  pt: ["Ipê Claro", "Serra Mansa", "Vale do Jaci", "Pedra Lisa", "Águas Novas", "Cajá Verde", "Jatobá Alto", "Ribeirão Manso", "Campo Sereno", "Lua Branca", "Mirante Azul", "Barra Calma", "Flor do Sertão", "Monte Jasmim", "Porto Sabiá", "Arco da Serra", "Canto do Rio", "Folha Nova", "Horizonte Manso", "Juriti", "Lagoa Clara", "Macaúba", "Nascente", "Olho d'Água", "Paineira", "Quatro Ventos", "Rosa do Campo", "Sol de Maio", "Terra Fina", "Uirapuru"],
};

export const people: Record<"en" | "pt", { first: readonly string[]; last: readonly string[] }> = {
  en: {
    first: ["Amelia", "Bernard", "Clara", "Desmond", "Edith", "Felix", "Greta", "Harvey", "Imogen", "Jasper", "Katya", "Leander", "Maud", "Nadia", "Oscar", "Priya", "Quentin", "Rosalind", "Silas", "Tamsin", "Ursula", "Vikram", "Winifred", "Yusuf"],
    last: ["Applethwaite", "Brindlecombe", "Crossfeather", "Dunnavale", "Elderbrook", "Farrowgate", "Gillamoor", "Hartsease", "Inkpenfold", "Jellicourt", "Kettlewaite", "Lambergill", "Merriweald", "Nightingaleby", "Oakenshaft", "Pennyfathering", "Quarrington", "Ruddlestone", "Summerskale", "Tolliverne"],
  },
  pt: {
    first: ["Aline", "Benedito", "Cecília", "Davi", "Eduarda", "Fabrício", "Glória", "Heitor", "Iara", "Jonas", "Karina", "Leandro", "Mirela", "Nelson", "Otília", "Patrício", "Raquel", "Sérgio", "Tainá", "Vinícius"],
    last: ["Alvorada", "Brejo Alto", "Candeias", "Dourado Lima", "Estrela Nunes", "Figueira Prado", "Garça Melo", "Horta Vidal", "Itaperuçu", "Jardim Rocha", "Lavor Pontes", "Mangabeira", "Navarro Luz", "Oitizeiro", "Palmares Brito", "Quaresmeira", "Rio Pardo Sá", "Seixas Verde"],
  },
};
