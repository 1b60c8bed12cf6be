using System.Xml.Linq;

namespace CaseAudit.Reporting;

/// <summary>What the configuration switches off, and what was accepted for a time.</summary>
internal static class ConfigurationNotes
{
    /// <summary>Whether there is anything to note.</summary>
    public static bool Any(IReadOnlyList<SwitchedOffEntry> switchedOff, IReadOnlyList<ExceptionEntry> exceptions) => switchedOff.Count + exceptions.Count > 0;

    /// <summary>The section; nothing where there is nothing to note.</summary>
    public static XElement? Of(IReadOnlyList<SwitchedOffEntry> switchedOff, IReadOnlyList<ExceptionEntry> exceptions) => !Any(switchedOff, exceptions) ? null :
        Tag.Section(Tag.Id("configuration"), Tag.LabelledBy("configuration-heading"), Tag.H2(Tag.Id("configuration-heading"), "Switched off and accepted"),
            RunNotes.Part("Switched off by the configuration", switchedOff.Select(one => Tag.Li(Tag.Strong($"{one.Code}: "), one.Reason))),
            RunNotes.Part("Accepted exceptions", exceptions.Select(one => Tag.Li(AcceptanceText.Of(one)))));
}
