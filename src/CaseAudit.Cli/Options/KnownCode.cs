using CaseAudit.Model;

namespace CaseAudit.Cli;

/// <summary>Codes that a user gives.</summary>
internal static class KnownCode
{
    /// <summary>Refuses a code that is neither a question’s nor a criterion’s, with the nearest one.</summary>
    public static void Check(string code, Catalogue catalogue) => Known(() => catalogue.QuestionOf(code));

    /// <summary>Refuses a code that nothing in the catalogue has, with the nearest one.</summary>
    public static void CheckExplained(string code, Catalogue catalogue)
    {
        if (code.StartsWith("SL", StringComparison.OrdinalIgnoreCase)) Known(() => catalogue.Reason(code));
        else Check(code, catalogue);
    }

    private static void Known(Func<object> find)
    {
        try
        {
            find();
        }
        catch (KeyNotFoundException unknown)
        {
            throw new UsageException(unknown.Message);
        }
    }
}
