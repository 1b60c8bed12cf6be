namespace CaseAudit.Extracts;

/// <summary>What is said about a file that names a schema other than the one expected.</summary>
internal static class OtherDocument
{
    /// <summary>What a file is instead.</summary>
    /// <param name="schema">The schema that it names.</param>
    /// <param name="expected">The schema expected.</param>
    /// <param name="one">What was expected: "a case extract".</param>
    /// <param name="many">The same of several: "case extracts".</param>
    public static Complaint Describe(string schema, string expected, string one, string many)
    {
        var what = schema switch
        {
            CaseFile.SchemaName => "a case extract",
            ProgrammeFormat.SchemaName => "an audit programme",
            SampleListFile.SchemaName => "a sample list",
            ExceptionsFile.SchemaName => "a file of accepted exceptions",
            CriteriaFile.SchemaName => "a file of local criteria",
            "caseaudit/findings/v1" => "a findings document",
            _ when schema.StartsWith("caseaudit/", StringComparison.Ordinal) => "another document of ours",
            _ => "not " + one,
        };
        return new Complaint($"This file is {what} ({Wording.Quoted(schema)}); {many} carry \"{expected}\". None of it was read.", $"\"{expected}\"", Wording.Quoted(schema), expected);
    }
}
