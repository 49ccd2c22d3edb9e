import type { StartProspecting } from "@leadstream/contract";

export const testToken = "token-for-tests-only";
export const testSecret = `whsec_${Buffer.from("secret for tests only 32 bytes!!").toString("base64")}`;

export const sampleProfile: StartProspecting["business_context"] = {
  business_description: "We make booking software.",
  product_service_description: "Online booking with reminders.",
  target_market: "Clinics and dentists.",
  value_proposition: "Fewer missed appointments.",
  pain_points: ["missed appointments"],
  competitors: [],
  industry_focus: ["healthcare"],
  geographic_focus: [],
  exclude_domains: [],
};
