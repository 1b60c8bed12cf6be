using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("CaseAudit.Cli.Tests")]
