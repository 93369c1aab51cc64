import type { CodegenConfig } from '@graphql-codegen/cli';

/** SDL in, types out: the printed schema, the server's resolver types, the web's operation types. */
const config: CodegenConfig = {
  schema: 'apps/server/src/**/*.graphql',
  generates: {
    'schema.graphql': {
      plugins: ['schema-ast'],
      config: { includeDirectives: true },
    },
    'apps/server/src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        contextType: '../context.ts#Context',
        // An argument with a default is always there for the resolver.
        avoidOptionals: { defaultValue: true },
        defaultMapper: 'Partial<{T}>',
        mappers: {
          Person: '@peergraph/graph#PersonRow',
          Topic: '@peergraph/graph#TopicRow',
          Discipline: '@peergraph/graph#DisciplineRow',
          Challenge: '@peergraph/graph#ChallengeRow',
          Request: '@peergraph/graph#RequestView',
          Pitch: '../requests/cited.ts#ReadPitch',
          PitchSentence: '../requests/cited.ts#ReadSentence',
          Prospect: '@peergraph/graph#Prospect as ProspectRow',
          RequestEvent: '@peergraph/graph#EventRow',
          ViewerEvent: '@peergraph/graph#EventRow',
          NextWay: '@peergraph/graph#NextWay as NextWayRow',
          Proposal: '@peergraph/graph#ProposalRow',
          Unserved: '@peergraph/graph#UnservedRow',
          Desk: '@peergraph/graph#Desk as DeskRow',
          PersonLoad: '@peergraph/graph#LoadRow',
          Rule: '@peergraph/graph#RuleRow',
          Program: '@peergraph/graph#ProgramRow',
          Cohort: '@peergraph/graph#CohortRow',
          Session: '@peergraph/graph#SessionRow',
          Need: '@peergraph/graph#NeedRow',
          Graph: '@peergraph/graph#GraphRow',
          GraphNode: '@peergraph/graph#GraphNodeRow',
          Community: '@peergraph/graph#CommunityRow',
          GraphTie: '@peergraph/graph#GraphTieRow',
          Showing: '@peergraph/graph#ShowingRow',
          Viewer: '@peergraph/graph#Viewer as ViewerRow',
          Invitation: '@peergraph/graph#Invitation as InvitationRow',
          TeamMember: '@peergraph/graph#TeamRow',
          Webhook: '@peergraph/graph#Webhook as WebhookRow',
          WebhookDelivery: '@peergraph/graph#Delivery',
          PersonFacets: '@peergraph/graph#FacetsRow',
        },
        scalars: { ID: 'string', DateTime: 'string' },
        enumsAsTypes: true,
        useTypeImports: true,
      },
    },
    'apps/web/src/generated/': {
      documents: ['apps/web/src/**/*.{ts,tsx}', '!apps/web/src/generated/**'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        scalars: { ID: 'string', DateTime: 'string' },
        enumsAsTypes: true,
        useTypeImports: true,
      },
    },
  },
  ignoreNoDocuments: true,
};

export default config;
