using System.CommandLine;
using CaseAudit.Extracts;
using CaseAudit.Reporting;
using CaseAudit.Rules.Knowledge;

namespace CaseAudit.Cli;

/// <summary><c>caseaudit schema NAME</c>: the JSON Schema of a format.</summary>
internal static class SchemaCommand
{
    private static readonly SortedDictionary<string, Func<string>> Schemas = new(StringComparer.Ordinal)
    {
        ["audit-validation"] = AuditValidationSchema.Document,
        ["audits"] = ContractSchema.Audits,
        ["cases"] = ContractSchema.Cases,
        ["comparison"] = ComparisonSchema.Document,
        ["config"] = ConfigurationSchema.Document,
        ["criteria"] = ContractSchema.Criteria,
        ["exceptions"] = ContractSchema.Exceptions,
        ["explanation"] = ExplanationSchema.Document,
        ["findings"] = FindingsSchema.Document,
        ["responses"] = ResponsesSchema.Document,
        ["sample"] = SampleSchema.Document,
        ["sample-list"] = ContractSchema.SampleList,
        ["smart"] = SmartSchema.Document,
        ["summary"] = SummarySchema.Document,
    };

    public static Command Make(Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = "Which: " + string.Join(", ", Schemas.Keys) + "." };
        name.AcceptOnlyFromAmong([.. Schemas.Keys]);
        var command = new Command("schema", "Print the JSON Schema of a format.") { name };
        command.SetAction(parsed =>
        {
            using var text = Terminal.Text(terminal.Output);
            text.WriteLine(Schemas[parsed.GetValue(name)!]());
            return ExitCode.Done;
        });
        return command;
    }
}
