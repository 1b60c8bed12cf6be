using CaseAudit.Model;

namespace CaseAudit.Cli;

/// <summary>Codes that a user gives.</summary>
internal static class KnownCode
{
    /// <summary>Refuses a code that is neither a question’s nor a criterion’s, with the nearest one.</summary>
    public static void Check(string code, Catalogue catalogue)
    {
        try
        {
            catalogue.QuestionOf(code);
        }
        catch (KeyNotFoundException unknown)
        {
            throw new UsageException(unknown.Message);
        }
    }
}
