import { defineField } from '../define-field.ts';

export const identityFields = [
  defineField('customer_id', {
    kind: 'identifier', group: 'identity', label: 'Customer id', description: 'Names the customer in your own system.',
    aliases: {
      en: [
        'customer id', 'customer', 'customer number', 'customer no', 'customer code', 'customer key', 'customer ref', 'customer uuid', 'cust id', 'cust no', 'cust',
        'client id', 'client number', 'client code', 'account id', 'account number', 'account no', 'account', 'acct id', 'acct no', 'user id', 'uid', 'oid',
        'subscriber id', 'member id', 'org id', 'organization id', 'organisation id', 'company id', 'tenant id', 'workspace id', 'team id', 'id', 'external id',
        'contact id',
      ],
      de: ['kundennummer', 'kundennr', 'kunden nr', 'kunden id', 'kunde', 'mandant', 'mandantennummer', 'debitor', 'debitorennummer', 'kontonummer'],
      fr: ['id client', 'identifiant client', 'numero client', 'no client', 'n client', 'code client', 'client'],
      es: ['id cliente', 'id de cliente', 'numero de cliente', 'codigo cliente', 'codigo de cliente', 'cliente', 'n cliente'],
      pt: ['id do cliente', 'codigo do cliente', 'numero do cliente', 'cod cliente', 'id cliente'],
      it: ['id cliente', 'codice cliente', 'numero cliente', 'cod cliente'],
      nl: ['klantnummer', 'klant id', 'klantnr', 'klant', 'klantcode', 'debiteurnummer'],
    },
    vendors: {
      stripe: ['customer', 'customer id', 'id'],
      chartmogul: ['customer external id', 'customer id', 'uuid'],
      chargebee: ['customer id', 'customers id'],
      recurly: ['account code'],
      paddle: ['customer id', 'customer uuid'],
      baremetrics: ['customer oid'],
      hubspot: ['record id', 'company id'],
      salesforce: ['account id', 'accountid', '18 digit account id'],
      intercom: ['user id', 'company id'],
      mixpanel: ['distinct id', '$distinct_id'],
      zuora: ['account number', 'account accountnumber'],
      zendesk: ['organization id', 'requester id'],
    },
  }),
  defineField('customer_name', {
    kind: 'text', group: 'identity', label: 'Customer name', description: 'What people call the customer.',
    aliases: {
      en: [
        'customer name', 'company', 'company name', 'account name', 'client name', 'client', 'name', 'organization', 'organisation', 'organization name',
        'business name', 'full name', 'cust name', 'workspace name', 'team name', 'customer',
      ],
      de: ['kundenname', 'kunde', 'firma', 'firmenname', 'unternehmen', 'name'],
      fr: ['client', 'nom client', 'nom du client', 'raison sociale', 'nom et prénom', 'nom complet', 'societe', 'entreprise', 'nom'],
      es: ['cliente', 'nombre cliente', 'nombre del cliente', 'empresa', 'razon social', 'nombre y apellidos', 'nombre completo', 'nombre'],
      pt: ['cliente', 'nome do cliente', 'empresa', 'razao social', 'nome completo', 'nome'],
      it: ['cliente', 'nome cliente', 'ragione sociale', 'nome e cognome', 'azienda', 'nome'],
      nl: ['klantnaam', 'klant', 'volledige naam', 'bedrijfsnaam', 'bedrijf', 'naam'],
    },
    vendors: {
      chartmogul: ['customer name'],
      salesforce: ['account name'],
      hubspot: ['company name'],
      zuora: ['account name'],
      recurly: ['account company name'],
    },
  }),
  defineField('email', {
    kind: 'text', group: 'identity', label: 'Email', description: 'Email address of the customer.',
    aliases: {
      en: ['email', 'e mail', 'email address', 'customer email', 'contact email', 'billing email', 'mail'],
      de: ['e mail adresse', 'email adresse'],
      fr: ['courriel', 'adresse email', 'adresse e mail'],
      es: ['correo', 'correo electronico'],
      pt: ['email do cliente'],
      it: ['indirizzo email', 'posta elettronica'],
      nl: ['e mailadres', 'emailadres'],
    },
    vendors: {
      mixpanel: ['$email'],
    },
  }),
  defineField('country', {
    kind: 'text', group: 'identity', label: 'Country', description: 'Country of the customer.',
    aliases: {
      en: ['country', 'country code', 'billing country', 'geography', 'nation'],
      de: ['land', 'laendercode'],
      fr: ['pays'],
      es: ['pais'],
      pt: ['pais'],
      it: ['paese', 'nazione'],
      nl: ['land', 'landcode'],
    },
    vendors: {
      stripe: ['card issue country', 'address country'],
      mixpanel: ['$country_code'],
    },
  }),
  defineField('industry', {
    kind: 'text', group: 'identity', label: 'Industry', description: 'What the customer does.',
    aliases: {
      en: ['industry', 'sector', 'vertical', 'business type'],
      de: ['branche', 'industrie'],
      fr: ['secteur', 'secteur d activite', 'industrie'],
      es: ['sector', 'industria'],
      pt: ['setor', 'industria', 'segmento'],
      it: ['settore', 'industria'],
      nl: ['branche', 'sector', 'industrie'],
    },
  }),
  defineField('company_size', {
    kind: 'text', group: 'identity', label: 'Company size', description: 'Employees of the customer, as a number or a band.',
    aliases: {
      en: ['company size', 'employees', 'number of employees', 'employee count', 'headcount', 'size', 'firm size'],
      de: ['mitarbeiter', 'mitarbeiterzahl', 'unternehmensgröße', 'anzahl mitarbeiter'],
      fr: ['effectif', 'taille entreprise', 'nombre d employes'],
      es: ['empleados', 'numero de empleados', 'tamano empresa'],
      pt: ['funcionarios', 'numero de funcionarios', 'porte'],
      it: ['dipendenti', 'numero dipendenti'],
      nl: ['medewerkers', 'aantal medewerkers', 'bedrijfsgrootte'],
    },
    vendors: {
      salesforce: ['employees', 'numberofemployees'],
      hubspot: ['number of employees'],
    },
  }),
];
