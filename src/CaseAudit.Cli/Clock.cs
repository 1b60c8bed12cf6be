namespace CaseAudit.Cli;

/// <summary>The one place that knows what day it is; everything below is told.</summary>
internal static class Clock
{
#pragma warning disable RS0030 // Everything else is kept from the clock so that this is the only place to look.
    public static DateOnly Today { get; } = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
#pragma warning restore RS0030
}
