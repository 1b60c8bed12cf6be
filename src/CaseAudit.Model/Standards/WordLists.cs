namespace CaseAudit.Model;

/// <summary>The names of the word lists; each is a list of the standards files, and each list has its name here.</summary>
public static class WordLists
{
    /// <summary>Words and phrases that show a change for the child.</summary>
    public const string OutcomeWords = "outcomeWords";

    /// <summary>Words that open an activity or a service and not an outcome: "attend", "refer".</summary>
    public const string ActivityWords = "activityWords";

    /// <summary>Words that stand where a date should: "ongoing", "asap".</summary>
    public const string NotDates = "notDates";

    /// <summary>Phrases that mark reasoning: "because", "likely to".</summary>
    public const string ReasoningMarkers = "reasoningMarkers";

    /// <summary>Entries that fill a field without answering it: "Unknown", "N/K".</summary>
    public const string Placeholders = "placeholders";

    /// <summary>Parts of a role's name that make it a manager's.</summary>
    public const string ManagerRoles = "managerRoles";

    /// <summary>Parts of a role's name that count for management oversight: the managers' and the independent reviewing officer's.</summary>
    public const string OversightRoles = "oversightRoles";

    /// <summary>Parts of a relationship that name a father.</summary>
    public const string FatherWords = "fatherWords";

    /// <summary>Words of a relationship that name a parent or carer, as whole words.</summary>
    public const string ParentWords = "parentWords";

    /// <summary>Words that show an interpreter or another way of communicating was used.</summary>
    public const string InterpreterWords = "interpreterWords";

    /// <summary>Words that show an advocate was there for the child.</summary>
    public const string AdvocateWords = "advocateWords";

    /// <summary>Types of incident that are significant for the child.</summary>
    public const string SignificantIncidents = "significantIncidents";

    /// <summary>Agencies that a strategy discussion cannot do without.</summary>
    public const string JointRequired = "jointRequired";

    /// <summary>Published tools of assessment and direct work that a commentary may name.</summary>
    public const string AuditTools = "auditTools";

    /// <summary>Documents of a case record, which say something when a date or number stands with them: "plan of 12 March".</summary>
    public const string DocumentNouns = "documentNouns";

    /// <summary>Units that make a number say something: "days", "visits".</summary>
    public const string CountedThings = "countedThings";

    /// <summary>Words that cannot stand between a number and what it counts.</summary>
    public const string LinkingWords = "linkingWords";

    /// <summary>Numbers in words.</summary>
    public const string NumberWords = "numberWords";

    /// <summary>Entries that say there is no disability: "none", "no".</summary>
    public const string NoDisability = "noDisability";

    /// <summary>Codes and words for accommodation under section 20 of the Children Act 1989.</summary>
    public const string Section20Statuses = "section20Statuses";
}
