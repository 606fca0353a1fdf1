package dev.sansio.github.catalogue;

import java.util.List;

/** The operations of all areas. Generated from the description that GitHub publishes; see src/generator. */
final class Areas {

    static final List<List<Operation>> ALL = List.of(
            Actions.ALL,
            Activity.ALL,
            AgentTasks.ALL,
            Agents.ALL,
            ApiInsights.ALL,
            Apps.ALL,
            Billing.ALL,
            Campaigns.ALL,
            Checks.ALL,
            Classroom.ALL,
            CodeQuality.ALL,
            CodeScanning.ALL,
            CodeSecurity.ALL,
            CodesOfConduct.ALL,
            Codespaces.ALL,
            CopilotSpaces.ALL,
            Copilot.ALL,
            Credentials.ALL,
            Dependabot.ALL,
            DependencyGraph.ALL,
            Emojis.ALL,
            EnterpriseTeamMemberships.ALL,
            EnterpriseTeamOrganizations.ALL,
            EnterpriseTeams.ALL,
            Gists.ALL,
            Git.ALL,
            Gitignore.ALL,
            HostedCompute.ALL,
            Interactions.ALL,
            Issues.ALL,
            Licenses.ALL,
            Markdown.ALL,
            Meta.ALL,
            Migrations.ALL,
            Oidc.ALL,
            Orgs.ALL,
            Packages.ALL,
            PrivateRegistries.ALL,
            Projects.ALL,
            PullRequestStacks.ALL,
            Pulls.ALL,
            RateLimit.ALL,
            Reactions.ALL,
            Repos.ALL,
            Search.ALL,
            SecretScanning.ALL,
            SecurityAdvisories.ALL,
            Teams.ALL,
            Users.ALL);

    private Areas() {}
}
